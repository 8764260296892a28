import { NETSUITE_ADDRESSES, NETSUITE_ADDRESS_FIELDS } from '../customer/netsuite-customer';
import type { NetSuiteField } from './metadata';
import { STANDARD_ADDRESS_FIELDS } from './standard-address-fields';

/** A path of a NetSuite customer that a mapping or a filter of the import can read. */
export interface NetSuitePathChoice {
  path: string;
  label: string;
}

const ADDRESS_NAMES = { address: 'Address', billing: 'Billing address', shipping: 'Shipping address' } as const;

/** What the form of a customer does not have. */
const OFF_FORM: readonly NetSuitePathChoice[] = [
  { path: 'searchstage', label: 'Stage: Lead, Prospect or Customer' },
  { path: 'currency.symbol', label: 'Currency: ISO symbol' },
  { path: 'subsidiary.name', label: 'Subsidiary: name' },
  { path: 'externalid', label: 'External ID' },
  { path: 'datecreated', label: 'Date created' },
  { path: 'lastmodifieddate', label: 'Last modified' },
];

const addressLabel = (field: string): string => STANDARD_ADDRESS_FIELDS.find(({ id }) => id === field)?.label ?? field;

/** The paths that are offered; any other field id can be typed. A select field gives its internal id, and its text as `.text`. */
export const netsuitePaths = (fields: readonly NetSuiteField[]): NetSuitePathChoice[] => [
  ...fields.flatMap(({ id, label, type }) => [
    { path: id, label },
    ...(type === 'select' ? [{ path: `${id}.text`, label: `${label}: as shown` }] : []),
  ]),
  ...OFF_FORM.filter(({ path }) => !fields.some(({ id }) => id === path)),
  ...NETSUITE_ADDRESSES.flatMap((address) =>
    NETSUITE_ADDRESS_FIELDS.map((field) => ({ path: `${address}.${field}`, label: `${ADDRESS_NAMES[address]}: ${addressLabel(field)}` })),
  ),
];
