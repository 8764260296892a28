import { ProductError } from '../../core/errors/product-error';
import type { MatchPolicy } from '../../core/plan/plan-customer';

/** Settings of the customers export workflow; kept in its configuration. */
export interface ExportSettings {
  /** SPP custom field: Export to NetSuite. */
  exportField: string;
  /** SPP custom field: NetSuite Customer ID. */
  netsuiteIdField: string;
  /** NetSuite customer status by SPP type; internal ids. */
  statusByType: Record<string, string>;
  /** What to do when NetSuite has a customer of the same name. */
  onNameMatch: MatchPolicy;
  /** How far each read goes back before the watermark, in minutes. More than the hour that clocks are set back in autumn: server time has no zone. */
  overlapMinutes: number;
  /** Customers per page of a read; SPP gives 1,000 at most. Fewer where customers are so large that an answer would be too. */
  pageSize: number;
  /** Customers per write-back request; SPP takes 1,000 and advises about 500 (facts 1.9). */
  writeBackBatch: number;
  /** Characters of planned customers after which a run ends its slice; NetSuite persists 200 MB at most (facts 1.1). */
  sliceCharacters: number;
}

/** The shipped settings. 13 and 8 are the ids of *Closed Won* and *In Discussion* in a new account. */
export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  exportField: 'export_customer_to_ns__c',
  netsuiteIdField: 'netsuite_customer_id__c',
  statusByType: { C: '13', P: '8' },
  onNameMatch: 'hold',
  overlapMinutes: 90,
  pageSize: 1000,
  writeBackBatch: 500,
  sliceCharacters: 150_000_000,
};

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isCustomField = (value: unknown): boolean => typeof value === 'string' && /^\w+__c$/.test(value);

const CHECKS: Record<keyof ExportSettings, (value: unknown) => boolean> = {
  exportField: isCustomField,
  netsuiteIdField: isCustomField,
  statusByType: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isText),
  onNameMatch: (value) => ['create-anyway', 'link-single-exact', 'hold'].includes(value as string),
  overlapMinutes: isWhole(0, 10_080),
  pageSize: isWhole(50, 1000),
  writeBackBatch: isWhole(1, 1000),
  sliceCharacters: isWhole(1000, 150_000_000),
};

/** Saved settings over the shipped ones. Throws SETTINGS_INVALID naming the setting that is unknown or of the wrong kind. */
export function readSettings(saved: Readonly<Record<string, unknown>>): ExportSettings {
  const [setting] = wrongSettings(saved);
  if (setting !== undefined) throw new ProductError('SETTINGS_INVALID', { setting });
  return { ...DEFAULT_EXPORT_SETTINGS, ...saved };
}

/** The names of the settings that are unknown or of the wrong kind. */
export const wrongSettings = (saved: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(saved).filter((name) => {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof ExportSettings] : undefined;
    return check?.(saved[name]) !== true;
  });
