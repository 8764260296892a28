import { ADDRESS_FIELDS, OTHER_FIELDS, TEXT_FIELDS, type SppAddress } from '../customer/spp-customer';
import { RELATED } from '../customer/related-records';
import type { SppField } from './metadata';

/** As the customer form of SuiteProjects Pro names them, as far as its help shows; the rest is the name in plain words. */
const LABELS: Readonly<Record<string, string>> = {
  id: 'Internal ID',
  name: 'Nickname',
  company: 'Company',
  active: 'Active',
  type: 'Type (C customer, P prospect)',
  code: 'Accounting code',
  externalid: 'External ID',
  web: 'Web address',
  currency: 'Currency',
  terms: 'Payment terms',
  created: 'Created',
  updated: 'Updated',
  notes: 'Notes',
  rate: 'Hourly rate',
  userid: 'Owner (ID)',
  territoryid: 'Territory (ID)',
  customer_locationid: 'Customer location (ID)',
  primary_contactid: 'Primary contact (ID)',
  billing_contact_id: 'Billing contact (ID)',
  shipping_contactid: 'Shipping contact (ID)',
  sold_to_contact_id: 'Sold-to contact (ID)',
};

const ADDRESS_NAMES = { addr: 'Address', billingaddr: 'Billing address', contactaddr: 'Contact address' } as const;

const ADDRESS_LABELS: Readonly<Record<keyof SppAddress, string>> = {
  salutation: 'Salutation',
  first: 'First name',
  middle: 'Middle name',
  last: 'Last name',
  email: 'Email',
  phone: 'Phone',
  mobile: 'Mobile',
  fax: 'Fax',
  addr1: 'Address 1',
  addr2: 'Address 2',
  addr3: 'Address 3',
  addr4: 'Address 4',
  city: 'City',
  state: 'State',
  zip: 'Zip',
  country: 'Country',
};

const inWords = (name: string): string => {
  const words = name
    .replace(/__c$/, '')
    .replace(/_?ids?$/, ' ID')
    .replace(/_/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The label of a path, such as "Address: City" for `addr.city`. A custom field whose label is not known shows its name in words. */
export function labelOfPath(path: string): string {
  const [head = '', tail] = path.split('.');
  if (tail === undefined) return Object.hasOwn(LABELS, path) ? (LABELS[path] ?? path) : inWords(path);
  const group = Object.hasOwn(ADDRESS_NAMES, head) ? ADDRESS_NAMES[head as keyof typeof ADDRESS_NAMES] : inWords(head);
  const field = Object.hasOwn(ADDRESS_LABELS, tail) ? ADDRESS_LABELS[tail as keyof SppAddress] : inWords(tail);
  return `${group}: ${field}`;
}

const PLAIN_PATHS: readonly string[] = [...TEXT_FIELDS, 'type', 'active', 'id', 'created', 'updated'];

/** The fields of related records that are offered; any other can be typed. */
const RELATED_PATHS: readonly string[] = [...Object.keys(RELATED).map((name) => `${name}.name`), 'user.email', 'contact.email'];

/** Every standard path that a mapping or a filter can read, in the order of the pick lists. */
export const standardSppFields = (): SppField[] =>
  [
    ...PLAIN_PATHS,
    ...Object.keys(ADDRESS_NAMES).flatMap((address) => ADDRESS_FIELDS.map((field) => `${address}.${field}`)),
    ...OTHER_FIELDS,
    ...RELATED_PATHS,
  ].map((path) => ({ path, label: labelOfPath(path), custom: false }));
