import type { ConfigurationError } from '../../core/configuration/configuration';
import { memberPath } from '../../core/configuration/shape';
import { netsuitePath } from '../../core/customer/netsuite-customer';
import { ProductError } from '../../core/errors/product-error';
import type { ImportFilterSettings } from '../../core/import/import-filter';
import type { ImportPolicy } from '../../core/import/plan-import';

/** Settings of the customers import workflow; kept in its configuration. */
export interface ImportSettings extends ImportFilterSettings, Omit<ImportPolicy, 'company'> {
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
}

export const DEFAULT_IMPORT_SETTINGS: ImportSettings = {
  exportField: 'custentity_spx_export_to_spp',
  netsuiteIdField: 'netsuite_customer_id__c',
  includeLeads: false,
  includeProspects: false,
  monitoredFields: [],
  onNicknameMatch: 'link',
  onCompanyMatch: 'hold',
  onInactive: 'leave',
  clearEmptied: false,
  overlapMinutes: 90,
  pageSize: 1000,
  writeBatch: 500,
  sliceCharacters: 150_000_000,
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
  clearEmptied: yesOrNo,
  overlapMinutes: wholeNumber(0, 10_080),
  pageSize: wholeNumber(50, 1000),
  writeBatch: wholeNumber(1, 500),
  sliceCharacters: wholeNumber(1000, 150_000_000),
};

type Saved = Readonly<Record<string, unknown>>;

const ruleOf = (name: string): Rule | undefined => (Object.hasOwn(RULES, name) ? RULES[name as keyof ImportSettings] : undefined);

/** What is wrong with the settings of an import configuration, with JSON paths that start at `$.settings`. */
export const importSettingsErrors = (saved: Saved): ConfigurationError[] =>
  Object.keys(saved).flatMap((name) => {
    const rule = ruleOf(name);
    if (rule?.accepts(saved[name]) === true) return [];
    return [{ path: memberPath('$.settings', name), reason: rule === undefined ? 'is not known' : `expected ${rule.expected}` }];
  });

/** Saved settings over the shipped ones. Throws SETTINGS_INVALID naming the place that is wrong. */
export function readImportSettings(saved: Saved): ImportSettings {
  const [error] = importSettingsErrors(saved);
  if (error !== undefined) throw new ProductError('SETTINGS_INVALID', { setting: error.path, reason: error.reason });
  return { ...DEFAULT_IMPORT_SETTINGS, ...saved };
}
