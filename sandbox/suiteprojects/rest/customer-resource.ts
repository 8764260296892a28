import type { SppCustomerRecord } from '../types';

/** What a value is in JSON: unset strings are "", unset references 0 (facts 1.3). */
type Kind = 'string' | 'reference' | 'number' | 'boolean';

export interface RestAttribute {
  name: string;
  kind: Kind;
  read(customer: SppCustomerRecord): string;
  /** [Query allowed] of Oracle's table; what the table does not show is not queryable here. */
  canQuery: boolean;
  /** [Sorting allowed], likewise. */
  canSort: boolean;
}

const attribute = (name: string, kind: Kind, read: RestAttribute['read'], marks = ''): RestAttribute => ({
  name,
  kind,
  read,
  canQuery: marks.includes('q'),
  canSort: marks.includes('s'),
});

const other =
  (
    name:
      | 'billing_contact_id'
      | 'bus_typeid'
      | 'company_sizeid'
      | 'cost_centerid'
      | 'customer_locationid'
      | 'territoryid'
      | 'userid'
      | 'billing_code',
  ) =>
  ({ other: texts }: SppCustomerRecord): string =>
    texts?.[name] ?? '';

const addressAttributes: RestAttribute[] = (
  [
    ['address1', 'addr1'],
    ['address2', 'addr2'],
    ['address3', 'addr3'],
    ['address4', 'addr4'],
    ['city', 'city'],
    ['state', 'state'],
    ['zip', 'zip'],
    ['country', 'country'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['fax', 'fax'],
  ] as const
).map(([name, field]) => attribute(name, 'string', ({ addr }) => addr?.[field] ?? '', 'qs'));

/** Attributes of a customer of the REST API (facts 1.3); names are case sensitive. */
export const REST_ATTRIBUTES: readonly RestAttribute[] = [
  attribute('id', 'reference', ({ id }) => id),
  attribute('name', 'string', ({ name }) => name),
  attribute('company', 'string', ({ company }) => company, 'qs'),
  attribute('externalId', 'string', ({ externalid }) => externalid ?? ''),
  attribute('isActive', 'boolean', ({ active }) => active),
  attribute('accountingCode', 'string', ({ code }) => code ?? '', 'q'),
  ...addressAttributes,
  attribute('currency', 'string', ({ currency }) => currency ?? '', 'q'),
  attribute('rate', 'number', ({ rate }) => rate ?? ''),
  attribute('billingCode', 'string', other('billing_code'), 'qs'),
  attribute('billingContactId', 'reference', other('billing_contact_id'), 'qs'),
  attribute('businessTypeId', 'reference', other('bus_typeid'), 'qs'),
  attribute('companySizeId', 'reference', other('company_sizeid'), 'qs'),
  attribute('costCenterId', 'reference', other('cost_centerid'), 'qs'),
  attribute('customerLocationId', 'reference', other('customer_locationid'), 'qs'),
  attribute('territoryId', 'reference', other('territoryid')),
  attribute('userId', 'reference', other('userid')),
  attribute('created', 'string', ({ created }) => created, 'q'),
  attribute('updated', 'string', ({ updated }) => updated),
];

/** The attribute of that name; custom fields are `cf` and the field's name (facts 1.6), as text [typed ones: not emulated]. */
export function restAttribute(name: string, customFields: ReadonlySet<string>): RestAttribute | undefined {
  const standard = REST_ATTRIBUTES.find((one) => one.name === name);
  if (standard || !name.startsWith('cf')) return standard;
  const field = `${name.slice(2)}__c`;
  return customFields.has(field) ? attribute(name, 'string', ({ custom }) => custom[field] ?? '') : undefined;
}

export const allAttributes = (customFields: ReadonlySet<string>): RestAttribute[] => [
  ...REST_ATTRIBUTES,
  ...[...customFields].flatMap((field) => restAttribute(`cf${field.replace(/__c$/, '')}`, customFields) ?? []),
];

/** A customer with these attributes, as JSON writes them. */
export function restCustomer(customer: SppCustomerRecord, attributes: readonly RestAttribute[]): Record<string, string | number | boolean> {
  return Object.fromEntries(attributes.map(({ name, kind, read }) => [name, jsonValue(kind, read(customer))]));
}

function jsonValue(kind: Kind, text: string): string | number | boolean {
  if (kind === 'string') return text;
  return kind === 'boolean' ? text === '1' : Number(text || 0);
}
