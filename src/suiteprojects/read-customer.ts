import { ADDRESS_FIELDS, OTHER_FIELDS, TEXT_FIELDS, type SppAddress, type SppCustomer } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import { readDate } from './dates';
import { childOf, textOf, type XmlElement } from './xml/element';

/**
 * A customer from its `<Customer>` element. Every value stays the text it is; elements that the product does not know
 * are left out. Throws SPP_ANSWER_UNREADABLE when there is no id, or a date is none.
 */
export function readCustomer(row: XmlElement): SppCustomer {
  const id = textOf(row, 'id');
  if (id === '') throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: 'a customer without an id' });
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, textOf(row, field)])) as Pick<
    SppCustomer,
    (typeof TEXT_FIELDS)[number]
  >;
  const type = textOf(row, 'type');
  return {
    id,
    ...texts,
    active: textOf(row, 'active') === '1',
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
