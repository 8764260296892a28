import { relatedPath } from './related-records';
import { ADDRESS_FIELDS, type SppAddress } from './spp-address';

export { ADDRESS_FIELDS, type SppAddress };

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
  /** The plain fields that nothing of the product needs by name, OTHER_FIELDS, as far as they were asked for. */
  other: Record<string, string>;
  /** Values of related records by path, such as `user.email`; filled from tables that are read in one batch. */
  related: Record<string, string>;
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

/**
 * The other plain fields of a customer in XML (facts 3.5). Left out: the legacy twins of `created` and `updated`, and those
 * of which only the name is known.
 */
export const OTHER_FIELDS: readonly string[] = [
  ...['notes', 'rate', 'userid'],
  ...['billing_contact_id', 'primary_contactid', 'shipping_contactid', 'sold_to_contact_id'],
  ...['invoice_layoutid', 'invoice_prefix', 'invoice_text', 'billing_code'],
  ...['bus_typeid', 'company_sizeid', 'hear_aboutid', 'territoryid', 'cost_centerid', 'customer_locationid'],
  ...['hierarchy_node_ids', 'filterset_ids', 'tb_approver', 'tb_approvalprocess', 'statements', 'ta_include', 'te_include'],
];

const ADDRESSES = ['addr', 'billingaddr', 'contactaddr'] as const;

const isTextField = (field: string): field is (typeof TEXT_FIELDS)[number] => (TEXT_FIELDS as readonly string[]).includes(field);

/** `addr.city` as its two names; undefined for any other path. */
function addressPath(path: string): [address: (typeof ADDRESSES)[number], field: keyof SppAddress] | undefined {
  const [head, tail, ...rest] = path.split('.');
  const address = ADDRESSES.find((name) => name === head);
  const field = ADDRESS_FIELDS.find((name) => name === tail);
  return address === undefined || field === undefined || rest.length > 0 ? undefined : [address, field];
}

/** True for a path that `readField` understands: `company`, `userid`, `addr.city`, `any_custom_field__c`, `user.email`. */
export const isKnownPath = (path: string): boolean =>
  isTextField(path) ||
  OTHER_FIELDS.includes(path) ||
  ['id', 'active', 'type', 'created', 'updated'].includes(path) ||
  /^\w+__c$/.test(path) ||
  addressPath(path) !== undefined ||
  relatedPath(path) !== undefined;

/** The XML field of a customer that a path is read from: `addr` for `addr.city`, `userid` for `user.email`. */
export const customerFieldOf = (path: string): string => relatedPath(path)?.foreignKey ?? path.split('.')[0] ?? path;

/** What reads the text at a path of customers; '' when unset or unknown. `active` reads as '1' or '0', as in XML. Takes the path apart once. */
export function fieldAt(path: string): (customer: SppCustomer) => string {
  if (relatedPath(path) !== undefined) return ({ related }) => related[path] ?? '';
  if (path.endsWith('__c')) return ({ custom }) => custom[path] ?? '';
  if (OTHER_FIELDS.includes(path)) return ({ other }) => other[path] ?? '';
  if (isTextField(path)) return (customer) => customer[path];
  if (path === 'active') return ({ active }) => (active ? '1' : '0');
  if (path === 'id' || path === 'type' || path === 'created' || path === 'updated') return (customer) => customer[path];
  const [address, field] = addressPath(path) ?? [];
  return address === undefined || field === undefined ? () => '' : (customer) => customer[address]?.[field] ?? '';
}

/** The text at a path of one customer. */
export const readField = (customer: SppCustomer, path: string): string => fieldAt(path)(customer);
