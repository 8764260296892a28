import type { Condition } from './condition';

/** The custom fields of SPP that the export reads. They differ per account, so they are settings (facts 3.6). */
export interface FilterFields {
  /** Checkbox "Export to NetSuite". */
  exportField: string;
  /** Holds the NetSuite internal id once integrated. */
  netsuiteIdField: string;
}

export const DEFAULT_FILTER_FIELDS: FilterFields = { exportField: 'export_customer_to_ns__c', netsuiteIdField: 'netsuite_customer_id__c' };

/** The shipped filter of the customers export: marked, active, and not integrated yet. In this order, so reasons are stable. */
export function defaultFilter(fields: FilterFields = DEFAULT_FILTER_FIELDS): Condition {
  return {
    and: [
      { field: fields.exportField, op: 'is', value: '1', reason: 'not-marked' },
      { field: 'active', op: 'is', value: '1', reason: 'inactive' },
      // A numeric custom field shows 0 when nothing was ever stored in it.
      { field: fields.netsuiteIdField, op: 'any-of', value: ['', '0'], reason: 'already-integrated' },
    ],
  };
}
