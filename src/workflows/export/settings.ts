import type { ConfigurationError } from '../../core/configuration/configuration';
import { memberPath } from '../../core/configuration/shape';
import { isFieldChoice } from '../../core/customer/fields-to-edit';
import { isEmail } from '../../core/customer/is-email';
import { isLinkTemplate } from '../../core/customer/spp-link';
import { ProductError } from '../../core/errors/product-error';
import { TOPICS, isTopic, type Topic } from '../../core/notifications/topics';
import { CRITERIA, MATCH_POLICIES, type MatchPolicies, type MatchPolicy } from '../../core/matching/criterion';

/** Settings of the customers export workflow; kept in its configuration. */
export interface ExportSettings {
  /** SPP custom field: Export to NetSuite. */
  exportField: string;
  /** SPP custom field: NetSuite Customer ID. */
  netsuiteIdField: string;
  /** NetSuite customer status by SPP type; internal ids. */
  statusByType: Record<string, string>;
  /** The setting *Map country when exporting customers to NetSuite*: whether the shipped rows that fill the country are used. */
  mapCountry: boolean;
  /** Internal id of the subsidiary of created customers, OneWorld only; '' leaves it to the mapping. */
  subsidiary: string;
  /** What to do when NetSuite has a customer of the same name. */
  onNameMatch: MatchPolicy;
  /** What to do when one has the same tax number, entity id, phone or e-mail domain. */
  onOtherMatch: Omit<MatchPolicies, 'name'>;
  /** How far each read goes back before the watermark, in minutes. More than the hour that clocks are set back in autumn: server time has no zone. */
  overlapMinutes: number;
  /** Customers per page of a read; SPP gives 1,000 at most. Fewer where customers are so large that an answer would be too. */
  pageSize: number;
  /** Customers per write-back request; SPP takes 1,000 and advises about 500 (facts 1.9). */
  writeBackBatch: number;
  /** Characters of planned customers after which a run ends its slice; NetSuite persists 200 MB at most (facts 1.1). */
  sliceCharacters: number;
  /** Hours that a refresh token lives, as SuiteProjects Pro is set; nothing tells it to us. Its default is a day (facts 2). */
  refreshLifetimeHours: number;
  /** Address that *Open in SuiteProjects Pro* leads to, with `{host}` and `{id}`. */
  openUrl: string;
  /** Fields of SuiteProjects Pro that may be edited from NetSuite: paths, whole addresses, or all custom fields. */
  editFields: string[];
  /** Days that decided exceptions and ended runs are kept. */
  retentionDays: number;
  /** E-mail addresses that are told when a run fails or leaves exceptions. */
  notifyRecipients: string[];
  /** What they are told of. */
  notifyAbout: Topic[];
}

/** The shipped settings. 13 and 8 are the ids of *Closed Won* and *In Discussion* in a new account. */
export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  exportField: 'export_customer_to_ns__c',
  netsuiteIdField: 'netsuite_customer_id__c',
  statusByType: { C: '13', P: '8' },
  mapCountry: true,
  subsidiary: '',
  onNameMatch: 'hold',
  onOtherMatch: { 'tax-number': 'hold', 'entity-id': 'hold', phone: 'hold', 'email-domain': 'hold' },
  overlapMinutes: 90,
  pageSize: 1000,
  writeBackBatch: 500,
  sliceCharacters: 150_000_000,
  refreshLifetimeHours: 24,
  openUrl: 'https://{host}/',
  editFields: ['name', 'web', 'terms', 'addr', '*__c'],
  retentionDays: 180,
  notifyRecipients: [],
  notifyAbout: [...TOPICS],
};

/** What a setting takes, in words that an administrator understands. */
interface Rule {
  accepts(value: unknown): boolean;
  expected: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const wholeNumber = (least: number, most: number): Rule => ({
  accepts: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  expected: `a whole number from ${number(least)} to ${number(most)}`,
});

const CUSTOM_FIELD: Rule = {
  accepts: (value) => typeof value === 'string' && /^\w+__c$/.test(value),
  expected: 'the name of a SuiteProjects Pro custom field, which ends in __c',
};

const isPolicy = (value: unknown): boolean => (MATCH_POLICIES as readonly unknown[]).includes(value);
const isOtherCriterion = (name: string): boolean => name !== 'name' && (CRITERIA as readonly string[]).includes(name);
const POLICIES = MATCH_POLICIES.join(', ');

/** N/email sends to 10 recipients at most (facts netsuite-platform). */
const MOST_RECIPIENTS = 10;

const RULES: Readonly<Record<keyof ExportSettings, Rule>> = {
  exportField: CUSTOM_FIELD,
  netsuiteIdField: CUSTOM_FIELD,
  statusByType: {
    accepts: (value) => isObject(value) && Object.values(value).every(isText),
    expected: 'the internal id of a NetSuite customer status, as a text, for each SuiteProjects Pro type',
  },
  mapCountry: { accepts: (value) => typeof value === 'boolean', expected: 'true or false' },
  subsidiary: {
    accepts: (value) => typeof value === 'string' && /^\d{0,15}$/.test(value),
    expected: 'the internal id of a subsidiary, as a text, or an empty text',
  },
  onNameMatch: { accepts: isPolicy, expected: `one of ${POLICIES}` },
  onOtherMatch: {
    accepts: (value) => isObject(value) && Object.entries(value).every(([name, policy]) => isOtherCriterion(name) && isPolicy(policy)),
    expected: `one of ${POLICIES} for each of ${CRITERIA.filter(isOtherCriterion).join(', ')}`,
  },
  overlapMinutes: wholeNumber(0, 10_080),
  pageSize: wholeNumber(50, 1000),
  writeBackBatch: wholeNumber(1, 1000),
  sliceCharacters: wholeNumber(1000, 150_000_000),
  refreshLifetimeHours: wholeNumber(1, 8784),
  openUrl: {
    accepts: (value) => typeof value === 'string' && isLinkTemplate(value),
    expected: 'an address that begins with https:// and names nothing but {host} and {id}',
  },
  editFields: {
    accepts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && isFieldChoice(one)),
    expected: 'a list of SuiteProjects Pro fields, such as web, addr (the main address) and *__c (all custom fields)',
  },
  retentionDays: wholeNumber(1, 3650),
  notifyRecipients: {
    accepts: (value) =>
      Array.isArray(value) && value.length <= MOST_RECIPIENTS && value.every((one) => typeof one === 'string' && isEmail(one)),
    expected: `a list of at most ${MOST_RECIPIENTS} e-mail addresses`,
  },
  notifyAbout: {
    accepts: (value) => Array.isArray(value) && value.every(isTopic),
    expected: `a list of ${TOPICS.join(', ')}`,
  },
};

type Saved = Readonly<Record<string, unknown>>;

/** Saved settings over the shipped ones. Throws SETTINGS_INVALID naming the setting that is unknown or of the wrong kind. */
export function readSettings(saved: Saved): ExportSettings {
  const [setting] = wrongSettings(saved);
  if (setting !== undefined) throw new ProductError('SETTINGS_INVALID', { setting });
  return { ...DEFAULT_EXPORT_SETTINGS, ...saved };
}

/** What a setting takes; undefined when there is no setting of this name. */
export const expectedOf = (name: string): string | undefined => ruleOf(name)?.expected;

const ruleOf = (name: string): Rule | undefined => (Object.hasOwn(RULES, name) ? RULES[name as keyof ExportSettings] : undefined);

/** The names of the settings that are unknown or of the wrong kind. */
export const wrongSettings = (saved: Saved): string[] => Object.keys(saved).filter((name) => ruleOf(name)?.accepts(saved[name]) !== true);

/** What is wrong with the settings of a configuration, with JSON paths that start at `$.settings`. */
export const settingsErrors = (saved: Saved): ConfigurationError[] =>
  wrongSettings(saved).map((name) => {
    const expected = expectedOf(name);
    return { path: memberPath('$.settings', name), reason: expected === undefined ? 'is not known' : `expected ${expected}` };
  });
