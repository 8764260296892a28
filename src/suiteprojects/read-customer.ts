import { ADDRESS_FIELDS, OTHER_FIELDS, TEXT_FIELDS, type SppAddress, type SppCustomer } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import { readDate } from './dates';
import { childOf, textOf, type XmlElement } from './xml/element';

/** Internal ids are whole numbers [K]; the external id in NetSuite is made of it. */
const SPP_ID = /^\d{1,15}$/;
const ACTIVE = new Set(['', '0', '1']);

/**
 * A customer from its `<Customer>` element. Every value stays the text it is; elements that the product does not know
 * are left out. Throws SPP_ANSWER_UNREADABLE when there is no id, a date is none, or `active` is no flag.
 */
export function readCustomer(row: XmlElement): SppCustomer {
  const id = textOf(row, 'id');
  if (!SPP_ID.test(id)) throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: 'a customer without an id' });
  const active = textOf(row, 'active');
  if (!ACTIVE.has(active)) throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: 'neither active nor inactive', id });
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, textOf(row, field)])) as Pick<
    SppCustomer,
    (typeof TEXT_FIELDS)[number]
  >;
  const type = textOf(row, 'type');
  return {
    id,
    ...texts,
    active: active === '1',
    type: type === 'C' || type === 'P' ? type : '',
    addr: readAddress(row, 'addr'),
    billingaddr: readAddress(row, 'billingaddr'),
    contactaddr: readAddress(row, 'contactaddr'),
    created: readDate(childOf(row, 'created')),
    updated: readDate(childOf(row, 'updated')),
    custom: Object.fromEntries(row.children.filter(({ name }) => name.endsWith('__c')).map(({ name, text }) => [name, text])),
    other: Object.fromEntries(row.children.filter(({ name }) => OTHER_FIELDS.includes(name)).map(({ name, text }) => [name, text])),
    related: {},
  };
}

/** `<addr><Address>...</Address></addr>`; undefined when the field or its Address is absent. */
export function readAddress(row: XmlElement, field: 'addr' | 'billingaddr' | 'contactaddr'): SppAddress | undefined {
  const holder = childOf(row, field);
  const address = holder && childOf(holder, 'Address');
  if (address === undefined) return undefined;
  return Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, textOf(address, name)])) as unknown as SppAddress;
}
