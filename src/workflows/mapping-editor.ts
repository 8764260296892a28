import { valueListsOf } from '../core/configuration/check-compatibility';
import type { Configuration } from '../core/configuration/configuration';
import type { Problem } from '../core/errors/problem';
import { checkMapping } from '../core/mapping/check-mapping';
import { byOrder, checkRows } from '../core/mapping/compile';
import type { MappingRow, References } from '../core/mapping/mapping-row';
import type { Metadata } from '../core/metadata/metadata';
import { withFieldsInUse } from '../core/metadata/with-fields-in-use';
import { loadReferences } from '../netsuite/references';
import { openConfiguration, type OpenedConfiguration } from './edit-configuration';
import { rowsToRun } from './export/rows-to-run';
import { readSettings, type ExportSettings } from './export/settings';
import { knownMetadata, type KnownMetadata } from './known-metadata';

/** The mapping of a workflow as a person edits it, with what it is checked against. */
export interface EditedMapping extends OpenedConfiguration {
  /** The SPP field in which the product writes the id of the NetSuite customer, which no row may. */
  ownField: string;
  known: KnownMetadata;
  /** The rows that a run uses, and those that are switched off, in their order. */
  rows: readonly MappingRow[];
  /** What is wrong with the rows of a configuration; only whether they can be understood where the fields are not known. */
  problemsOf(configuration: Configuration): Problem[];
  /** What is wrong with one row, whether or not it is active, as `configuration` would be with it. */
  problemsOfRow(configuration: Configuration, row: MappingRow): Problem[];
}

/** The mapping of the export. */
export interface MappingEditor extends EditedMapping {
  settings: ExportSettings;
}

/**
 * Opens the newest configuration of the export for the mapping pages. Cost: 54 units, 35 more when the fields of both sides are not known
 * yet. Throws ProductError WORKFLOW_NOT_FOUND, CONFIGURATION_INVALID, SETTINGS_INVALID.
 */
export function openMappingEditor(): MappingEditor {
  const opened = openConfiguration();
  const settings = readSettings(opened.configuration.settings);
  const known = knownMetadata(opened.workflow.connectionId);
  const loaded = loadReferences();
  const referencesFor = (configuration: Configuration): References => ({
    ...loaded,
    lists: { ...loaded.lists, statusByType: settings.statusByType },
    valueLists: valueListsOf(configuration),
  });
  const problemsOf = (configuration: Configuration): Problem[] => {
    const references = referencesFor(configuration);
    const rows = rowsToRun(configuration.rows, settings, references);
    if (known.netsuiteFields === undefined) return checkRows(rows, references);
    return checkMapping(rows, metadataFor(rows, known.netsuiteFields, known, references), references, [settings.netsuiteIdField]);
  };
  return {
    ...opened,
    settings,
    ownField: settings.netsuiteIdField,
    known,
    rows: rowsToRun(opened.configuration.rows, settings, loaded).sort(byOrder),
    problemsOf,
    problemsOfRow(configuration, row) {
      if (row.active) return problemsOf(configuration).filter(({ data }) => data['rowId'] === row.id || data['otherRowId'] === row.id);
      // A row that is switched off may be for a feature that is off, or for a field that another row fills.
      return problemsOf({ ...configuration, rows: [{ ...row, active: true }] }).filter(
        ({ code, data }) => data['rowId'] === row.id && code !== 'MAPPING_FEATURE_OFF',
      );
    },
  };
}

function metadataFor(
  rows: readonly MappingRow[],
  netsuiteFields: NonNullable<KnownMetadata['netsuiteFields']>,
  { sppFields, sppFailure }: KnownMetadata,
  references: References,
): Metadata {
  return withFieldsInUse({ netsuiteFields, sppFields }, rows, references, sppFailure === undefined);
}
