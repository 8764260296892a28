import type { WorkflowType } from '../core/configuration/configuration';
import { loadVersionText } from './version-text';
import { runSql, textOf } from './sql';

/** A workflow with the newest document of its configuration, as it was stored: nobody has checked it here. */
export interface NewestSaved {
  isActive: boolean;
  /** Empty when none was ever saved. */
  document: object;
}

/**
 * Reads a workflow and its newest configuration as cheaply as that can be done, for what runs beside a person's save; of a
 * workflow that is switched off the configuration is not read. Undefined when there is no such workflow. Cost: 12 units.
 * Throws SyntaxError for a damaged document.
 */
export function readNewestSaved(type: WorkflowType): NewestSaved | undefined {
  const [row] = runSql(
    `SELECT workflow.id AS id, workflow.custrecord_spx_wf_active AS active, version.id AS versionid
    FROM customrecord_spx_workflow workflow
      LEFT JOIN customrecord_spx_version version ON version.custrecord_spx_ver_workflow = workflow.id AND version.isinactive = 'F'
    WHERE workflow.custrecord_spx_wf_type = ? AND workflow.isinactive = 'F'
    ORDER BY workflow.id, version.custrecord_spx_ver_number DESC, version.id`,
    [type],
  );
  if (row === undefined) return undefined;
  const isActive = row['active'] === 'T';
  const versionId = textOf(row['versionid']);
  return { isActive, document: isActive && versionId !== '' ? (JSON.parse(loadVersionText(versionId)) as object) : {} };
}
