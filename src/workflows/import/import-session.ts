import { valueListsOf } from '../../core/configuration/check-compatibility';
import type { Configuration } from '../../core/configuration/configuration';
import type { Condition } from '../../core/filter/condition';
import { fieldsOf } from '../../core/filter/fields-of';
import { compileImport, type ImportMapping } from '../../core/import/compile-import';
import { withDefaultImportRows } from '../../core/import/default-rows';
import { ECHO_PATHS } from '../../core/import/echo';
import { defaultImportFilter } from '../../core/import/import-filter';
import { SPP_ID_PATH } from '../../core/import/match-import';
import type { References } from '../../core/mapping/mapping-row';
import { loadConfiguration } from '../../netsuite/configuration-store';
import type { Connection } from '../../netsuite/connection';
import { ImportCustomerReader } from '../../netsuite/import-customers';
import { loadReferences } from '../../netsuite/references';
import type { StoredWorkflow } from '../../netsuite/workflow-store';
import type { SppClient } from '../../suiteprojects/client';
import { readTables } from '../../suiteprojects/read-table';
import { openClient, requireConnection } from '../spp-session';
import { readImportSettings, type ImportSettings } from './settings';

/** A configuration of the import made ready to plan with. */
export interface ImportRules {
  settings: ImportSettings;
  filter: Condition;
  mapping: ImportMapping;
}

/** Makes a configuration ready. Throws ProductError SETTINGS_INVALID, MAPPING_INVALID. */
export function importRulesOf(configuration: Configuration, references: References): ImportRules {
  const settings = readImportSettings(configuration.settings);
  const { clearEmptied, netsuiteIdField } = settings;
  return {
    settings,
    filter: configuration.filter ?? defaultImportFilter(settings),
    mapping: compileImport(
      withDefaultImportRows(configuration.rows),
      { ...references, valueLists: valueListsOf(configuration) },
      { clearEmptied, ownFields: [netsuiteIdField] },
    ),
  };
}

/** Of a customer, whatever the rules read: who it is, and what it is recognised by. */
const ALWAYS: readonly string[] = ['entityid', 'companyname', 'isinactive', SPP_ID_PATH, ...ECHO_PATHS];

/** All that is needed to plan an import. */
export interface ImportSession {
  workflow: StoredWorkflow;
  version: number;
  connection: Connection;
  client: SppClient;
  rules: ImportRules;
  /** The filter as it was saved; null for the shipped one. */
  configuredFilter: Condition | null;
  /** Reads NetSuite customers with all that the rules read of them. */
  reader: ImportCustomerReader;
  /** Paths of an SPP customer that are compared. */
  sppPaths: string[];
}

/** Loads the configuration and what its rules look up. Cost: 52 units at most, 10 per table of SuiteProjects Pro and 1,960 rows. */
export function openImportSession(workflow: StoredWorkflow): ImportSession {
  const { version, configuration } = loadConfiguration(workflow.id, undefined, 'customers_import');
  const references = loadReferences();
  const needs = importRulesOf(configuration, references);
  const connection = requireConnection(workflow.connectionId);
  const client = openClient(connection);
  const sppTables = readTables(client, [...needs.mapping.tables]);
  const rules = importRulesOf(configuration, { ...references, sppTables });
  const paths = [...ALWAYS, ...rules.mapping.sources, ...fieldsOf(rules.filter)];
  return {
    ...{ workflow, version, connection, client, rules, configuredFilter: configuration.filter },
    reader: new ImportCustomerReader(paths, references),
    sppPaths: [...new Set([...rules.mapping.targets, rules.settings.netsuiteIdField])],
  };
}
