/** A permission that a role can have. */
export interface Permission {
  /** As SDF names it. */
  key: string;
  /** As error messages name it: those of lists with their category, those of the setup without. */
  label: string;
}

const CUSTOMERS: Permission = { key: 'LIST_CUSTJOB', label: 'Lists -> Customers' };
const CUSTOM_LISTS: Permission = { key: 'ADMI_CUSTLIST', label: 'Custom Lists' };

/**
 * The permission that governs a standard record type. Sources: Oracle's sheet NetSuitePermissionsUsage 2024.1 and the Records Catalog
 * (both in the public repository iloveitaly/netsuite-permissions), keys as in permissions.json of Oracle's SDK. That statuses need
 * *Customer Status* is assumed.
 */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  customer: CUSTOMERS,
  lead: CUSTOMERS,
  prospect: CUSTOMERS,
  contact: { key: 'LIST_CONTACT', label: 'Lists -> Contacts' },
  employee: { key: 'LIST_EMPLOYEE_RECORD', label: 'Lists -> Employee Record' },
  currency: { key: 'LIST_CURRENCY', label: 'Lists -> Currency' },
  subsidiary: { key: 'LIST_SUBSIDIARY', label: 'Lists -> Subsidiaries' },
  term: { key: 'ADMI_ACCOUNTINGLIST', label: 'Accounting Lists' },
  entitystatus: { key: 'ADMI_ENTITYSTATUS', label: 'Customer Status' },
};

/** The permission of a standard type or of a custom list's values [assumed]; undefined for custom records and for types that no known permission governs. */
export function standardPermission(type: string): Permission | undefined {
  if (type.startsWith('customlist')) return CUSTOM_LISTS;
  return Object.hasOwn(PERMISSIONS, type) ? PERMISSIONS[type] : undefined;
}

/** Keys of all these permissions. */
export const STANDARD_KEYS: readonly string[] = [CUSTOM_LISTS, ...Object.values(PERMISSIONS)].map(({ key }) => key);
