import * as record from 'N/record';
import type { StoredMappingRow } from '../core/mapping/stored-rows';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_workflow';

/** A workflow row as stored; `settings` and `filter` are JSON, '' for the shipped defaults. */
export interface StoredWorkflow {
  id: string;
  active: boolean;
  connectionId: string;
  settings: string;
  filter: string;
  watermark: string;
}

/** Loads the workflow row of a type; undefined when it was never deployed. Cost: 10 units. */
export function loadWorkflow(type: 'customers_export'): StoredWorkflow | undefined {
  const [row] = runSql(
    `SELECT id, custrecord_spx_wf_active AS active, custrecord_spx_wf_connection AS connection, custrecord_spx_wf_settings AS settings,
      custrecord_spx_wf_filter AS filter, custrecord_spx_wf_watermark AS watermark
    FROM ${TYPE} WHERE custrecord_spx_wf_type = ? AND isinactive = 'F' ORDER BY id`,
    [type],
  );
  return (
    row && {
      id: textOf(row['id']),
      active: row['active'] === 'T',
      connectionId: textOf(row['connection']),
      settings: textOf(row['settings']),
      filter: textOf(row['filter']),
      watermark: textOf(row['watermark']),
    }
  );
}

/** Moves the watermark. Cost: 2 units. */
export function saveWatermark(workflowId: string, watermark: string): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_watermark: watermark } });
}

/** All mapping rows of a workflow in order. A row whose record is inactive is a row that is switched off. Cost: 10 units. */
export function loadMappingRows(workflowId: string): StoredMappingRow[] {
  return runSql(
    `SELECT id, custrecord_spx_map_order AS position, custrecord_spx_map_target AS target, custrecord_spx_map_kind AS kind,
      custrecord_spx_map_expression AS expression, custrecord_spx_map_on_empty AS onempty,
      custrecord_spx_map_on_no_match AS onnomatch, custrecord_spx_map_default_value AS defaultvalue,
      custrecord_spx_map_active AS active, custrecord_spx_map_default AS isdefault, isinactive
    FROM customrecord_spx_mapping WHERE custrecord_spx_map_workflow = ?
    ORDER BY custrecord_spx_map_order, id`,
    [Number(workflowId)],
  ).map((row) => ({
    id: textOf(row['id']),
    order: Number(row['position'] ?? 0),
    target: textOf(row['target']),
    kind: textOf(row['kind']),
    expression: textOf(row['expression']),
    onEmpty: textOf(row['onempty']),
    onNoMatch: textOf(row['onnomatch']),
    defaultValue: textOf(row['defaultvalue']),
    active: row['active'] === 'T' && row['isinactive'] !== 'T',
    isDefaultRow: row['isdefault'] === 'T',
  }));
}
