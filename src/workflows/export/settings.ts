import { ProductError } from '../../core/errors/product-error';

/** Settings of the customers export workflow; stored as JSON in the workflow row. */
export interface ExportSettings {
  /** SPP custom field: Export to NetSuite. */
  exportField: string;
  /** SPP custom field: NetSuite Customer ID. */
  netsuiteIdField: string;
  /** NetSuite customer status by SPP type; internal ids. */
  statusByType: { C: string; P: string };
  /** How far each read goes back before the watermark, in minutes. */
  overlapMinutes: number;
}

/** The shipped settings. 13 and 8 are the ids of *Closed Won* and *In Discussion* in a new account. */
export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  exportField: 'export_customer_to_ns__c',
  netsuiteIdField: 'netsuite_customer_id__c',
  statusByType: { C: '13', P: '8' },
  overlapMinutes: 10,
};

/** Stored settings over the shipped ones. Throws MAPPING_INVALID when the stored text is not a JSON object. */
export function readSettings(stored: string): ExportSettings {
  if (stored === '') return DEFAULT_EXPORT_SETTINGS;
  try {
    const given: unknown = JSON.parse(stored);
    if (typeof given !== 'object' || given === null) throw new TypeError('not an object');
    return { ...DEFAULT_EXPORT_SETTINGS, ...given };
  } catch (cause) {
    throw new ProductError('MAPPING_INVALID', { what: 'workflow settings', why: String(cause) });
  }
}
