import type { NetSuitePathChoice } from '../core/metadata/netsuite-paths';
import { DEFAULT_IMPORT_SETTINGS, type ImportSettings } from '../workflows/import/settings';
import { ABOUT, numberOf, RECIPIENTS, RETENTION_HELP, settingId, withCommas, type SettingField, type SettingGroup } from './setting-fields';
import { IMPORT_CHOICE_LABELS, SETTING_LABELS } from './setting-words';

type Field = SettingField<ImportSettings>;
type Named<Value> = { [Name in keyof ImportSettings]: ImportSettings[Name] extends Value ? Name : never }[keyof ImportSettings];

const about = (name: keyof ImportSettings, group: SettingGroup) => ({ id: settingId(name), group, label: SETTING_LABELS[name] });

const number = (name: Named<number>, help: string, group: SettingGroup = 'running'): Field => ({
  ...about(name, group),
  help: `${help} Default: ${withCommas(DEFAULT_IMPORT_SETTINGS[name])}.`,
  kind: 'number',
  show: (settings) => String(settings[name]),
  enter: (settings, text) => ({ ...settings, [name]: numberOf(text) }),
});

const yesOrNo = (name: Named<boolean>, group: SettingGroup, help: string): Field => ({
  ...about(name, group),
  help: `${help} Default: ${DEFAULT_IMPORT_SETTINGS[name] ? 'yes' : 'no'}.`,
  kind: 'checkbox',
  show: (settings) => (settings[name] ? 'T' : 'F'),
  enter: (settings, text) => ({ ...settings, [name]: text === 'T' }),
});

const text = (name: 'exportField' | 'netsuiteIdField', help: string): Field => ({
  ...about(name, 'fields'),
  help: `${help} Default: ${DEFAULT_IMPORT_SETTINGS[name]}.`,
  kind: 'text',
  show: (settings) => settings[name],
  enter: (settings, entered) => ({ ...settings, [name]: entered.trim() }),
});

type Choosing = 'onNicknameMatch' | 'onCompanyMatch' | 'onInactive' | 'onDelete';

const choice = <Name extends Choosing>(name: Name, group: SettingGroup, choices: readonly ImportSettings[Name][], help: string): Field => ({
  ...about(name, group),
  help: `${help} Default: ${IMPORT_CHOICE_LABELS[DEFAULT_IMPORT_SETTINGS[name]]}.`,
  kind: 'select',
  choices: choices.map((one) => ({ id: one, name: IMPORT_CHOICE_LABELS[one] ?? one })),
  show: (settings) => settings[name],
  enter: (settings, entered) => ({ ...settings, [name]: entered }),
});

const MONITORED: Field = {
  ...about('monitoredFields', 'sending'),
  help: 'NetSuite fields, one a line, such as companyname or address.city: only a change of a mapped field that comes from one of them sends a customer that is in SuiteProjects Pro already; the other changes go along with it. Default: empty, which means every field that the mapping reads.',
  kind: 'lines',
  show: ({ monitoredFields }) => monitoredFields.join('\n'),
  enter: (settings, entered) => ({
    ...settings,
    monitoredFields: [...new Set(entered.split(/[\s,;]+/).filter((one) => one !== ''))],
  }),
};

/** Picks one more, so that nobody has to know how fields are called. */
const monitorAnother = (paths: readonly NetSuitePathChoice[]): Field => ({
  id: settingId('monitorAnother'),
  group: 'sending',
  label: 'Add a monitored field',
  help: 'Choose a field here and save: it joins the monitored ones.',
  kind: 'select',
  choices: [{ id: '', name: '– choose –' }, ...paths.map(({ path, label }) => ({ id: path, name: `${label} (${path})` }))],
  isEntryOnly: true,
  show: () => '',
  enter: (settings, path) => (path === '' ? settings : { ...settings, monitoredFields: [...new Set([...settings.monitoredFields, path])] }),
});

/** The fields of the Workflow settings page for the customers import, in the order of the page. `paths`: what can be monitored. */
export const importSettingFields = (paths: readonly NetSuitePathChoice[]): readonly Field[] => [
  yesOrNo(
    'realTime',
    'customers',
    'Whether a customer that is saved in NetSuite is imported at once. The schedule goes on either way, and finds what this missed.',
  ),
  yesOrNo('markNewCustomers', 'customers', 'Whether new customers of NetSuite are marked for the import when they are created.'),
  yesOrNo('includeLeads', 'customers', 'Whether the shipped filter lets leads through too, besides customers.'),
  yesOrNo('includeProspects', 'customers', 'Whether the shipped filter lets prospects through too, besides customers.'),
  choice(
    'onNicknameMatch',
    'matching',
    ['link', 'hold'],
    "What to do when a SuiteProjects Pro customer without a NetSuite ID has the entity ID as its nickname, whatever the case. One that holds the ID of another NetSuite customer is never taken over: it is held for review, which is Oracle's Skip merge of matching customers with NetSuite Internal ID.",
  ),
  choice(
    'onCompanyMatch',
    'matching',
    ['hold', 'create'],
    'What to do when a SuiteProjects Pro customer without a NetSuite ID has the same company name, but another nickname.',
  ),
  MONITORED,
  monitorAnother(paths),
  yesOrNo(
    'clearEmptied',
    'sending',
    'Whether a field that is empty in NetSuite empties its field of SuiteProjects Pro. Otherwise what SuiteProjects Pro holds stays.',
  ),
  choice(
    'onInactive',
    'sending',
    ['leave', 'make-inactive'],
    'What becomes of the SuiteProjects Pro customer when its NetSuite customer is made inactive.',
  ),
  choice(
    'onDelete',
    'sending',
    ['leave', 'make-inactive'],
    'What becomes of the SuiteProjects Pro customer when its NetSuite customer is deleted. Nothing is ever deleted in SuiteProjects Pro.',
  ),
  text(
    'exportField',
    "Custom check box of NetSuite customers: the shipped filter imports only those that have it. In an account with Oracle's connector, custentity_oa_export_to_openair can be used.",
  ),
  text(
    'netsuiteIdField',
    'Custom field of SuiteProjects Pro customers that holds the internal ID of the NetSuite customer. Its name ends in __c.',
  ),
  number('overlapMinutes', 'How far each read of NetSuite goes back before the newest change that was seen, so that nothing is missed.'),
  number('pageSize', 'How many customers one request reads from SuiteProjects Pro. Lower it only when answers are too large.'),
  number('writeBatch', 'How many customers one request writes to SuiteProjects Pro.'),
  number(
    'sliceCharacters',
    'How much of the planned customers one run hands on; what is beyond waits for the next run. NetSuite keeps 200 MB at most.',
  ),
  number('retentionDays', RETENTION_HELP, 'after'),
  RECIPIENTS,
  ABOUT,
];
