import type { ConfigurationError } from '../../core/configuration/configuration';
import { memberPath } from '../../core/configuration/shape';
import { netsuitePath } from '../../core/customer/netsuite-customer';
import { ProductError } from '../../core/errors/product-error';
import type { ImportFilterSettings } from '../../core/import/import-filter';
import type { ImportPolicy } from '../../core/import/plan-import';
import { DEFAULT_SAVE_SETTINGS, type SaveSettings } from '../../core/import/save-rules';
import { TOPICS, isTopic, type Topic } from '../../core/notifications/topics';
import { isEmail } from '../../core/customer/is-email';

/** Settings of the customers import workflow; kept in its configuration. */
export interface ImportSettings extends ImportFilterSettings, SaveSettings, Omit<ImportPolicy, 'company'> {
  /** Whether what is emptied in NetSuite is emptied in SPP, or left. */
  clearEmptied: boolean;
  /** How far each read goes back before the newest change that was seen, in minutes. */
  overlapMinutes: number;
  /** SPP customers per page of a read. */
  pageSize: number;
  /** Customers per request that writes; each costs up to six units in reduce, which has 5,000. */
  writeBatch: number;
  /** Characters of planned customers after which a run ends its slice. */
  sliceCharacters: number;
  /** Days that decided exceptions and ended runs are kept. */
  retentionDays: number;
  /** E-mail addresses that are told when a run fails or leaves exceptions. */
  notifyRecipients: string[];
  /** What they are told of. */
  notifyAbout: Topic[];
}

export const DEFAULT_IMPORT_SETTINGS: ImportSettings = {
  ...DEFAULT_SAVE_SETTINGS,
  netsuiteIdField: 'netsuite_customer_id__c',
  includeLeads: false,
  includeProspects: false,
  onNicknameMatch: 'link',
  onCompanyMatch: 'hold',
  onInactive: 'leave',
  clearEmptied: false,
  overlapMinutes: 90,
  pageSize: 1000,
  writeBatch: 500,
  sliceCharacters: 150_000_000,
  retentionDays: 180,
  notifyRecipients: [],
  notifyAbout: [...TOPICS],
};

interface Rule {
  accepts(value: unknown): boolean;
  expected: string;
}

const yesOrNo: Rule = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
const oneOf = (...values: readonly string[]): Rule => ({
  accepts: (value) => (values as readonly unknown[]).includes(value),
  expected: `one of ${values.join(', ')}`,
});
const matching = (pattern: RegExp, expected: string): Rule => ({
  accepts: (value) => typeof value === 'string' && pattern.test(value),
  expected,
});
const wholeNumber = (least: number, most: number): Rule => ({
  accepts: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  expected: `a whole number from ${least} to ${most}`,
});

/** N/email sends to 10 recipients at most (facts netsuite-platform). */
const MOST_RECIPIENTS = 10;

const RULES: Readonly<Record<keyof ImportSettings, Rule>> = {
  exportField: matching(/^custentity_?\w+$/, 'the id of a custom entity field of NetSuite, which begins with custentity'),
  netsuiteIdField: matching(/^\w+__c$/, 'the name of a SuiteProjects Pro custom field, which ends in __c'),
  includeLeads: yesOrNo,
  includeProspects: yesOrNo,
  monitoredFields: {
    accepts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && netsuitePath(one) !== undefined),
    expected: 'a list of fields of the NetSuite customer, such as companyname or address.city',
  },
  onNicknameMatch: oneOf('link', 'hold'),
  onCompanyMatch: oneOf('hold', 'create'),
  onInactive: oneOf('leave', 'make-inactive'),
  realTime: yesOrNo,
  onDelete: oneOf('leave', 'make-inactive'),
  markNewCustomers: yesOrNo,
  clearEmptied: yesOrNo,
  overlapMinutes: wholeNumber(0, 10_080),
  pageSize: wholeNumber(50, 1000),
  writeBatch: wholeNumber(1, 500),
  sliceCharacters: wholeNumber(1000, 150_000_000),
  retentionDays: wholeNumber(1, 3650),
  notifyRecipients: {
    accepts: (value) =>
      Array.isArray(value) && value.length <= MOST_RECIPIENTS && value.every((one) => typeof one === 'string' && isEmail(one)),
    expected: `a list of at most ${MOST_RECIPIENTS} e-mail addresses`,
  },
  notifyAbout: { accepts: (value) => Array.isArray(value) && value.every(isTopic), expected: `a list of ${TOPICS.join(', ')}` },
};

type Saved = Readonly<Record<string, unknown>>;

const ruleOf = (name: string): Rule | undefined => (Object.hasOwn(RULES, name) ? RULES[name as keyof ImportSettings] : undefined);

/** What a setting takes; undefined when there is no setting of this name. */
export const expectedOfImport = (name: string): string | undefined => ruleOf(name)?.expected;

/** The names of the settings that are unknown or of the wrong kind. */
export const wrongImportSettings = (saved: Saved): string[] =>
  Object.keys(saved).filter((name) => ruleOf(name)?.accepts(saved[name]) !== true);

/** What is wrong with the settings of an import configuration, with JSON paths that start at `$.settings`. */
export const importSettingsErrors = (saved: Saved): ConfigurationError[] =>
  wrongImportSettings(saved).map((name) => {
    const expected = expectedOfImport(name);
    return { path: memberPath('$.settings', name), reason: expected === undefined ? 'is not known' : `expected ${expected}` };
  });

/** Saved settings over the shipped ones. Throws SETTINGS_INVALID naming the place that is wrong. */
export function readImportSettings(saved: Saved): ImportSettings {
  const [error] = importSettingsErrors(saved);
  if (error !== undefined) throw new ProductError('SETTINGS_INVALID', { setting: error.path, reason: error.reason });
  return { ...DEFAULT_IMPORT_SETTINGS, ...saved };
}
