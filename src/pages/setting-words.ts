import type { Criterion, MatchPolicy } from '../core/matching/criterion';
import type { ExportSettings } from '../workflows/export/settings';
import type { ImportSettings } from '../workflows/import/settings';

/** What a setting is called on our pages, with its unit. NetSuite takes 40 characters of a label. */
export const SETTING_LABELS: Readonly<Record<keyof ExportSettings | keyof ImportSettings, string>> = {
  mapCountry: 'Map country when exporting customers',
  subsidiary: 'Subsidiary of new customers',
  statusByType: 'Status of new customers',
  onNameMatch: 'Same company name',
  onOtherMatch: 'Other matches',
  exportField: 'Field that marks customers for export',
  netsuiteIdField: 'Field that takes the NetSuite ID',
  overlapMinutes: 'Overlap of reads (minutes)',
  pageSize: 'Customers per read',
  writeBackBatch: 'Customers per write-back',
  sliceCharacters: 'Size of a slice (characters)',
  refreshLifetimeHours: 'Lifetime of a refresh token (hours)',
  openUrl: 'Address of a customer there',
  editFields: 'Fields to edit from NetSuite',
  retentionDays: 'Keep history for (days)',
  notifyRecipients: 'Notify by e-mail',
  notifyAbout: 'Notify about',
  includeLeads: 'Import leads',
  includeProspects: 'Import prospects',
  onNicknameMatch: 'Nickname is the entity ID',
  onCompanyMatch: 'Same company name, other nickname',
  monitoredFields: 'Monitored fields',
  clearEmptied: 'Empty what is emptied in NetSuite',
  onInactive: 'Customer made inactive in NetSuite',
  writeBatch: 'Customers per write',
  realTime: 'Import at once when saved',
  markNewCustomers: 'Mark new customers',
  onDelete: 'Customer deleted in NetSuite',
};

export const POLICY_LABELS: Readonly<Record<MatchPolicy, string>> = {
  hold: 'Hold for review',
  'link-single-exact': 'Link when exactly one customer matches',
  'create-anyway': 'Create anyway, do not compare',
};

export const CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  'tax-number': 'Same tax number',
  name: SETTING_LABELS.onNameMatch,
  'entity-id': 'Same entity ID',
  phone: 'Same phone number',
  'email-domain': 'Same e-mail domain',
};

/** The label of a setting; the name itself where it is none that this version of the product knows. */
export const settingLabel = (name: string): string =>
  Object.hasOwn(SETTING_LABELS, name) ? SETTING_LABELS[name as keyof typeof SETTING_LABELS] : name;

/** What the import does about customers that look alike, and about those made inactive or deleted. */
export const IMPORT_CHOICE_LABELS: Readonly<Record<string, string>> = {
  link: 'Link the two',
  hold: POLICY_LABELS.hold,
  create: 'Create a second customer',
  leave: 'Leave it as it is',
  'make-inactive': 'Make it inactive',
};

const WORDS: Readonly<Record<string, string>> = { ...IMPORT_CHOICE_LABELS, ...POLICY_LABELS, ...CRITERION_LABELS };
const inWords = (text: string): string => (Object.hasOwn(WORDS, text) ? (WORDS[text] ?? text) : text);

/** A stored value in words: `C: 13, P: 8`, `yes`, `Hold for review`, `as shipped`. */
export function settingText(value: unknown): string {
  if (value === undefined) return 'as shipped';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(settingText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, member]) => `${name === 'name' ? name : inWords(name)}: ${settingText(member)}`)
      .join(', ');
  return value === '' ? 'empty' : inWords(String(value));
}
