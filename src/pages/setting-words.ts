import type { ExportSettings } from '../workflows/export/settings';

/** What a setting is called on our pages. NetSuite takes 40 characters of a label. */
export const SETTING_LABELS: Readonly<Record<keyof ExportSettings, string>> = {
  mapCountry: 'Map country when exporting customers',
  subsidiary: 'Subsidiary of new customers',
  statusByType: 'Status of new customers',
  onNameMatch: 'Same company name',
  onOtherMatch: 'Other matches',
  exportField: 'Field that marks customers for export',
  netsuiteIdField: 'Field that takes the NetSuite ID',
  overlapMinutes: 'Overlap of reads',
  pageSize: 'Customers per read',
  writeBackBatch: 'Customers per write-back',
  sliceCharacters: 'Size of a slice',
  retentionDays: 'Keep for',
  notifyRecipients: 'Notify by e-mail',
};

/** The label of a setting; the name itself where it is none that this version of the product knows. */
export const settingLabel = (name: string): string =>
  Object.hasOwn(SETTING_LABELS, name) ? SETTING_LABELS[name as keyof ExportSettings] : name;

/** A stored value in words: `C: 13, P: 8`, `yes`, `as shipped`. */
export function settingText(value: unknown): string {
  if (value === undefined) return 'as shipped';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(settingText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, member]) => `${name}: ${settingText(member)}`)
      .join(', ');
  return value === '' ? 'empty' : String(value);
}
