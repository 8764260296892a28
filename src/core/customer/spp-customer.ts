import { isBlank } from './is-blank';

/** An address of SuiteProjects Pro (facts 3.4). Every value is a string; an unset field is ''. */
export interface SppAddress {
  salutation: string;
  first: string;
  middle: string;
  last: string;
  email: string;
  phone: string;
  mobile: string;
  fax: string;
  addr1: string;
  addr2: string;
  addr3: string;
  addr4: string;
  city: string;
  state: string;
  zip: string;
  country: string;
}

/** The field names of an address, in the order of the API page. */
export const ADDRESS_FIELDS = [
  'salutation',
  'first',
  'middle',
  'last',
  'email',
  'phone',
  'mobile',
  'fax',
  'addr1',
  'addr2',
  'addr3',
  'addr4',
  'city',
  'state',
  'zip',
  'country',
] as const satisfies readonly (keyof SppAddress)[];

/**
 * A customer as SuiteProjects Pro holds it. Ids and zip codes stay strings: '007' and '7' are different codes.
 * Dates are 'YYYY-MM-DD HH:MM:SS' in the server's time, or '' when unset.
 */
export interface SppCustomer {
  id: string;
  name: string;
  company: string;
  active: boolean;
  /** C customer, P prospect; '' when SPP holds anything else. */
  type: 'C' | 'P' | '';
  code: string;
  externalid: string;
  web: string;
  currency: string;
  terms: string;
  addr: SppAddress | undefined;
  billingaddr: SppAddress | undefined;
  contactaddr: SppAddress | undefined;
  created: string;
  updated: string;
  /** Custom fields by API name, such as `netsuite_customer_id__c`. */
  custom: Record<string, string>;
}

/** The plain text fields of a customer, as they are named in XML. E-mail, phone and fax belong to its addresses (facts 3.5). */
export const TEXT_FIELDS = [
  'name',
  'company',
  'code',
  'externalid',
  'web',
  'currency',
  'terms',
] as const satisfies readonly (keyof SppCustomer)[];

const ADDRESSES = ['addr', 'billingaddr', 'contactaddr'] as const;

const isTextField = (field: string): field is (typeof TEXT_FIELDS)[number] => (TEXT_FIELDS as readonly string[]).includes(field);

/** `addr.city` as its two names; undefined for any other path. */
function addressPath(path: string): [address: (typeof ADDRESSES)[number], field: keyof SppAddress] | undefined {
  const [head, tail, ...rest] = path.split('.');
  const address = ADDRESSES.find((name) => name === head);
  const field = ADDRESS_FIELDS.find((name) => name === tail);
  return address === undefined || field === undefined || rest.length > 0 ? undefined : [address, field];
}

/** True for a path that `readField` understands: `company`, `addr.city`, `any_custom_field__c`. */
export const isKnownPath = (path: string): boolean =>
  isTextField(path) ||
  ['id', 'active', 'type', 'created', 'updated'].includes(path) ||
  /^\w+__c$/.test(path) ||
  addressPath(path) !== undefined;

/** The text at a path of a customer; '' when unset or unknown. `active` reads as '1' or '0', as in XML. */
export function readField(customer: SppCustomer, path: string): string {
  if (path.endsWith('__c')) return customer.custom[path] ?? '';
  if (isTextField(path)) return customer[path];
  if (path === 'active') return customer.active ? '1' : '0';
  if (path === 'id' || path === 'type' || path === 'created' || path === 'updated') return customer[path];
  const [address, field] = addressPath(path) ?? [];
  return address === undefined || field === undefined ? '' : (customer[address]?.[field] ?? '');
}

/** The text at a path without blanks around it; '' when nothing of it is visible, so that a zero-width space is no name. */
export function readText(customer: SppCustomer, path: string): string {
  const text = readField(customer, path).trim();
  return isBlank(text) ? '' : text;
}
