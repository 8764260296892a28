import type { AddressDraft, FieldValue } from '../customer/customer-draft';

/** Labels as the address book shows them. */
const LABELS = new Map([
  ['main', 'Main'],
  ['billing', 'Billing'],
  ['shipping', 'Shipping'],
]);

/** Fields of one address group, and whether the customer (not a default) gave any of them. */
export interface AddressGroup {
  fields: Map<string, FieldValue>;
  hasContent: boolean;
}

/** A country first, since it selects the address form that the other fields belong to (facts netsuite-platform 4.2). */
const countryFirst = (fields: Map<string, FieldValue>): Record<string, FieldValue> =>
  Object.fromEntries([...fields].sort(([one], [other]) => Number(other === 'country') - Number(one === 'country')));

/**
 * The lines of the address book. A group without content makes no line: an addressee alone is not an address.
 * `billing` takes the default billing box and `shipping` the other; `main` takes what they leave.
 */
export function addressLines(groups: ReadonlyMap<string, AddressGroup>): AddressDraft[] {
  const filled = [...groups].filter(([, group]) => group.hasContent);
  const names = new Set(filled.map(([name]) => name));
  return filled.map(([name, group]) => ({
    label: LABELS.get(name) ?? name,
    defaultBilling: name === 'billing' || (name === 'main' && !names.has('billing')),
    defaultShipping: name === 'shipping' || (name === 'main' && !names.has('shipping')),
    fields: countryFirst(group.fields),
  }));
}
