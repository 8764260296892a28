import type { Topic } from '../core/notifications/topics';
import { CRITERIA, MATCH_POLICIES, policyFor, type Criterion } from '../core/matching/criterion';
import type { Choice } from '../netsuite/account-lists';
import { DEFAULT_EXPORT_SETTINGS, type ExportSettings } from '../workflows/export/settings';
import { CRITERION_LABELS, POLICY_LABELS, SETTING_LABELS } from './setting-words';

export type SettingGroup = 'customers' | 'matching' | 'sending' | 'fields' | 'running' | 'within' | 'after';

/** One field of the Workflow settings page; a setting of several values has a field for each. */
export interface SettingField<Settings extends object = object> {
  id: string;
  group: SettingGroup;
  label: string;
  help: string;
  kind: 'checkbox' | 'text' | 'number' | 'lines' | 'select';
  choices?: readonly Choice[];
  /** True for a field that helps to enter another one, and has no value of its own to be read. */
  isEntryOnly?: boolean;
  /** What the field shows of settings. */
  show(settings: Settings): string;
  /** The settings with what was entered; a value that is none is passed on, so that the check of the settings names it. */
  enter(settings: Settings, text: string): object;
}

type Field = SettingField<ExportSettings>;

export const settingId = (name: string): string => `custpage_spx_set_${name.toLowerCase().replace(/\W/g, '_')}`;

export const numberOf = (text: string): unknown =>
  /^\d{1,3}(?:[,. ']?\d{3})*$/.test(text.trim()) ? Number(text.replace(/\D/g, '')) : text;
export const withCommas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

type Named<Value> = { [Name in keyof ExportSettings]: ExportSettings[Name] extends Value ? Name : never }[keyof ExportSettings];

const number = (name: Named<number>, group: SettingGroup, help: string): Field => ({
  id: settingId(name),
  group,
  label: SETTING_LABELS[name],
  help: `${help} Default: ${withCommas(DEFAULT_EXPORT_SETTINGS[name])}.`,
  kind: 'number',
  show: (settings) => String(settings[name]),
  enter: (settings, text) => ({ ...settings, [name]: numberOf(text) }),
});

const customField = (name: 'exportField' | 'netsuiteIdField', help: string): Field => ({
  id: settingId(name),
  group: 'fields',
  label: SETTING_LABELS[name],
  help: `${help} Its name ends in __c. Default: ${DEFAULT_EXPORT_SETTINGS[name]}.`,
  kind: 'text',
  show: (settings) => settings[name],
  enter: (settings, text) => ({ ...settings, [name]: text.trim() }),
});

const POLICY_CHOICES: readonly Choice[] = MATCH_POLICIES.map((policy) => ({ id: policy, name: POLICY_LABELS[policy] }));

const policy = (criterion: Criterion, help: string): Field => ({
  id: settingId(`match_${criterion}`),
  group: 'matching',
  label: CRITERION_LABELS[criterion],
  help: `${help} Default: ${POLICY_LABELS.hold}.`,
  kind: 'select',
  choices: POLICY_CHOICES,
  show: ({ onNameMatch, onOtherMatch }) => policyFor({ ...onOtherMatch, name: onNameMatch }, criterion),
  enter: (settings, text) =>
    (criterion === 'name'
      ? { ...settings, onNameMatch: text }
      : { ...settings, onOtherMatch: { ...settings.onOtherMatch, [criterion]: text } }) as ExportSettings,
});

const MATCHING: Readonly<Record<Criterion, string>> = {
  'tax-number': 'What to do when NetSuite has a customer with the same tax number.',
  name: 'What to do when NetSuite has a customer of the same name, compared without case, accents and legal forms such as Inc.',
  'entity-id': 'What to do when NetSuite has a customer whose entity ID is the one that this customer would get.',
  phone: 'What to do when NetSuite has a customer with the same phone number.',
  'email-domain': 'What to do when NetSuite has a customer whose e-mail address has the same domain. Domains of free mail do not count.',
};

const status = (type: string, label: string, statuses: readonly Choice[]): Field => ({
  id: settingId(`status_${type}`),
  group: 'customers',
  label,
  help: `The status decides whether NetSuite makes a customer, a prospect or a lead. A mapping row of the field Status is used instead, if there is one. Default: ${nameOf(statuses, DEFAULT_EXPORT_SETTINGS.statusByType[type] ?? '')}.`,
  kind: 'select',
  choices: statuses,
  show: ({ statusByType }) => statusByType[type] ?? '',
  enter: (settings, text) => ({ ...settings, statusByType: { ...settings.statusByType, [type]: text } }),
});

const nameOf = (choices: readonly Choice[], chosen: string): string =>
  choices.find((choice) => choice.id === chosen)?.name ?? `internal ID ${chosen}`;

const NO_SUBSIDIARY: Choice = { id: '', name: 'Left to the mapping' };

const subsidiary = (subsidiaries: readonly Choice[]): Field => ({
  id: settingId('subsidiary'),
  group: 'customers',
  label: SETTING_LABELS.subsidiary,
  help: 'OneWorld demands a subsidiary of every customer. A mapping row of the field Subsidiary is used instead, if there is one. Default: left to the mapping.',
  kind: 'select',
  choices: [NO_SUBSIDIARY, ...subsidiaries],
  show: (settings) => settings.subsidiary,
  enter: (settings, text) => ({ ...settings, subsidiary: text }),
});

const MAP_COUNTRY: Field = {
  id: settingId('mapCountry'),
  group: 'customers',
  label: SETTING_LABELS.mapCountry,
  help: 'Map country when exporting customers to NetSuite: the shipped mapping row turns the country of SuiteProjects Pro into the one of NetSuite. Without it, new customers have no country unless a mapping row of your own gives one. Default: yes.',
  kind: 'checkbox',
  show: ({ mapCountry }) => (mapCountry ? 'T' : 'F'),
  enter: (settings, text) => ({ ...settings, mapCountry: text === 'T' }),
};

type Notified = SettingField<Pick<ExportSettings, 'notifyRecipients' | 'notifyAbout'>>;

export const RECIPIENTS: Notified = {
  id: settingId('notifyRecipients'),
  group: 'after',
  label: SETTING_LABELS.notifyRecipients,
  help: 'Who is told when a run fails or leaves customers for a person: at most 10 e-mail addresses, one a line or with commas between them. Default: nobody.',
  kind: 'lines',
  show: ({ notifyRecipients }) => notifyRecipients.join('\n'),
  enter: (settings, text) => ({ ...settings, notifyRecipients: [...new Set(text.split(/[\s,;]+/).filter((one) => one !== ''))] }),
};

export const ABOUT: Notified = {
  id: settingId('notifyAbout'),
  group: 'after',
  label: SETTING_LABELS.notifyAbout,
  help: 'What the e-mails are about, one a line: failure (a run failed), exceptions (customers need a person), connection (trouble with SuiteProjects Pro), digest (once a day). Each cause is told once an hour at most. Default: all four.',
  kind: 'lines',
  show: ({ notifyAbout }) => notifyAbout.join('\n'),
  enter: (settings, text) => ({ ...settings, notifyAbout: [...new Set(text.split(/[\s,;]+/).filter((one) => one !== ''))] as Topic[] }),
};

const OPEN_URL: Field = {
  id: settingId('openUrl'),
  group: 'within',
  label: SETTING_LABELS.openUrl,
  help: `Where Open in SuiteProjects Pro leads: https, with {host} for the account domain and {id} for the customer. SuiteProjects Pro documents no address of a single customer, so the shipped one opens the account, where the ID can be searched for. Default: ${DEFAULT_EXPORT_SETTINGS.openUrl}`,
  kind: 'text',
  show: ({ openUrl }) => openUrl,
  enter: (settings, text) => ({ ...settings, openUrl: text.trim() }),
};

const EDIT_FIELDS: Field = {
  id: settingId('editFields'),
  group: 'within',
  label: SETTING_LABELS.editFields,
  help: `The fields of SuiteProjects Pro that operators may edit from a NetSuite customer, one a line, as the filter names them: web, notes, addr.city. addr stands for the whole main address, *__c for all custom fields but those of the integration. Default: ${DEFAULT_EXPORT_SETTINGS.editFields.join(', ')}.`,
  kind: 'lines',
  show: ({ editFields }) => editFields.join('\n'),
  enter: (settings, text) => ({ ...settings, editFields: [...new Set(text.split(/[\s,;]+/).filter((one) => one !== ''))] }),
};

export const RETENTION_HELP = 'How long ended runs and decided exceptions are kept. Open exceptions are never removed.';

/** What the account offers. */
export interface AccountChoices {
  statuses: readonly Choice[];
  /** Undefined without OneWorld. */
  subsidiaries: readonly Choice[] | undefined;
}

/** The fields of the Workflow settings page in this account, in the order of the page. */
export const settingFields = ({ statuses, subsidiaries }: AccountChoices): Field[] => [
  MAP_COUNTRY,
  ...(subsidiaries === undefined ? [] : [subsidiary(subsidiaries)]),
  status('C', 'Status of customers (type C)', statuses),
  status('P', 'Status of prospects (type P)', statuses),
  ...CRITERIA.map((criterion) => policy(criterion, MATCHING[criterion])),
  customField(
    'exportField',
    'Custom check box of SuiteProjects Pro customers: only those that have it are exported by the shipped filter.',
  ),
  customField(
    'netsuiteIdField',
    'Custom field of SuiteProjects Pro customers in which the export writes the internal ID of the NetSuite customer.',
  ),
  number(
    'overlapMinutes',
    'running',
    'How far each read goes back before the last one, so that nothing is missed. More than 60, since clocks are set back an hour in autumn.',
  ),
  number(
    'pageSize',
    'running',
    'How many customers one request reads from SuiteProjects Pro. Fewer make more requests; lower it only when answers are too large.',
  ),
  number('writeBackBatch', 'running', 'How many NetSuite IDs one request writes to SuiteProjects Pro.'),
  number(
    'sliceCharacters',
    'running',
    'How much of the customers that were read one run hands on; what is beyond waits for the next run. NetSuite keeps 200 MB at most.',
  ),
  number(
    'refreshLifetimeHours',
    'running',
    'As the API integration application in SuiteProjects Pro is set. The schedule renews the sign-in when half of this has passed.',
  ),
  OPEN_URL,
  EDIT_FIELDS,
  number('retentionDays', 'after', RETENTION_HELP),
  RECIPIENTS,
  ABOUT,
];
