import type { ConfigurationError } from '../core/configuration/configuration';
import { netsuitePaths } from '../core/metadata/netsuite-paths';
import { accountFeatures, listCustomerStatuses, listSubsidiaries } from '../netsuite/account-lists';
import { DEFAULT_EXPORT_SETTINGS, expectedOf, settingsErrors, wrongSettings, type ExportSettings } from '../workflows/export/settings';
import {
  DEFAULT_IMPORT_SETTINGS,
  expectedOfImport,
  importSettingsErrors,
  wrongImportSettings,
  type ImportSettings,
} from '../workflows/import/settings';
import { knownNetSuiteFields } from '../workflows/known-metadata';
import { byWorkflow } from './chosen-workflow';
import { importSettingFields } from './import-setting-fields';
import { settingFields, type SettingField, type SettingGroup } from './setting-fields';
import { settingLabel } from './setting-words';

/** The settings of a workflow, as the Workflow settings page asks for them. */
export interface WorkflowSettings<Settings extends object = object> {
  shipped: Settings;
  /** In the order of the page. */
  groups: readonly (readonly [SettingGroup, string])[];
  /** The fields of this account. Cost: 25 units at most. */
  fields(): readonly SettingField<Settings>[];
  /** Names of stored settings that are unknown or of the wrong kind. */
  wrong(saved: Readonly<Record<string, unknown>>): string[];
  /** What a setting takes. */
  expected(name: string): string | undefined;
  /** What is wrong between settings that are right by themselves. */
  clashes(settings: Settings): string[];
}

const EXPORT: WorkflowSettings<ExportSettings> = {
  shipped: DEFAULT_EXPORT_SETTINGS,
  groups: [
    ['customers', 'New customers'],
    ['matching', 'Is it in NetSuite already?'],
    ['fields', 'Fields of SuiteProjects Pro'],
    ['running', 'Reading and writing'],
    ['within', 'SuiteProjects Pro from NetSuite'],
    ['after', 'After a run'],
  ],
  fields: () =>
    settingFields({
      statuses: listCustomerStatuses(),
      subsidiaries: accountFeatures().has('SUBSIDIARIES') ? listSubsidiaries() : undefined,
    }),
  wrong: wrongSettings,
  expected: expectedOf,
  clashes: ({ exportField, netsuiteIdField }) =>
    exportField === netsuiteIdField ? [`${settingLabel('netsuiteIdField')}: enter another field than the one that marks customers.`] : [],
};

const IMPORT: WorkflowSettings<ImportSettings> = {
  shipped: DEFAULT_IMPORT_SETTINGS,
  groups: [
    ['customers', 'Which customers'],
    ['matching', 'Is it in SuiteProjects Pro already?'],
    ['sending', 'What is sent'],
    ['fields', 'Fields of the two'],
    ['running', 'Reading and writing'],
    ['after', 'After a run'],
  ],
  fields: () => importSettingFields(netsuitePaths(knownNetSuiteFields() ?? [])),
  wrong: wrongImportSettings,
  expected: expectedOfImport,
  clashes: () => [],
};

/** The settings of the workflow that the current request is about. */
export const workflowSettings = (): WorkflowSettings => byWorkflow<WorkflowSettings>(EXPORT, IMPORT);

/** What is wrong with settings of the chosen workflow, with JSON paths. */
export const chosenSettingsErrors = (saved: Readonly<Record<string, unknown>>): ConfigurationError[] =>
  byWorkflow(settingsErrors, importSettingsErrors)(saved);
