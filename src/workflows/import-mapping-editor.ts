import { valueListsOf } from '../core/configuration/check-compatibility';
import type { Configuration } from '../core/configuration/configuration';
import type { Problem } from '../core/errors/problem';
import { checkImportRows } from '../core/import/compile-import';
import { withDefaultImportRows } from '../core/import/default-rows';
import { byOrder, effectiveRows } from '../core/mapping/compile';
import type { MappingRow } from '../core/mapping/mapping-row';
import { loadReferences } from '../netsuite/references';
import { openConfiguration } from './edit-configuration';
import { readImportSettings } from './import/settings';
import { knownMetadata, type KnownMetadata } from './known-metadata';
import type { EditedMapping } from './mapping-editor';

/**
 * Opens the newest configuration of the import for the mapping pages. Cost: 54 units, 35 more when the fields of both sides
 * are not known yet. Throws ProductError WORKFLOW_NOT_FOUND, CONFIGURATION_INVALID, SETTINGS_INVALID.
 */
export function openImportMappingEditor(): EditedMapping {
  const opened = openConfiguration('customers_import');
  const { clearEmptied, netsuiteIdField } = readImportSettings(opened.configuration.settings);
  const known = knownMetadata(opened.workflow.connectionId);
  const references = loadReferences();
  const problemsOf = (configuration: Configuration): Problem[] => {
    const rows = withDefaultImportRows(configuration.rows);
    const own = { ...references, valueLists: valueListsOf(configuration) };
    return [...checkImportRows(rows, own, { clearEmptied, ownFields: [netsuiteIdField] }), ...unknownTargets(rows, known)];
  };
  return {
    ...opened,
    known,
    ownField: netsuiteIdField,
    rows: withDefaultImportRows(opened.configuration.rows).sort(byOrder),
    problemsOf,
    problemsOfRow: (configuration, row) =>
      // A row that is switched off may be for a field that another row fills.
      problemsOf(row.active ? configuration : { ...configuration, rows: [{ ...row, active: true }] }).filter(
        ({ data }) => data['rowId'] === row.id,
      ),
  };
}

/** Custom fields that SuiteProjects Pro does not have; none while it cannot be asked. */
function unknownTargets(rows: readonly MappingRow[], { sppFields, sppFailure }: KnownMetadata): Problem[] {
  if (sppFailure !== undefined) return [];
  const known = new Set(sppFields.map(({ path }) => `spp.${path}`));
  return effectiveRows(rows)
    .filter(({ target }) => target.endsWith('__c') && !known.has(target))
    .map(({ id, target }) => ({
      code: 'MAPPING_INVALID',
      target,
      data: { rowId: id, reason: `customers of SuiteProjects Pro have no field ${target.slice('spp.'.length)}` },
    }));
}
