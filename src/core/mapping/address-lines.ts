import type { AddressDraft, FieldValue } from '../customer/customer-draft';

/** Labels as the address book shows them. */
const LABELS = new Map([
  ['main', 'Main'],
  ['billing', 'Billing'],
  ['shipping', 'Shipping'],
]);

/** Fields of one address group, and whether the customer (not a default) gave any of them. */
export interface AddressGroup {
  fields: Record<string, FieldValue>;
  hasContent: boolean;
}

/** A country first, since it selects the address form that the other fields belong to (facts netsuite-platform 4.2). */
const countryFirst = ({ country, ...fields }: Record<string, FieldValue>): Record<string, FieldValue> =>
  country === undefined ? fields : { country, ...fields };

/**
 * The lines of the address book. A group without content makes no line: an addressee alone is not an address.
 * `billing` takes the default billing box and `shipping` the other; `main` takes what they leave.
 */
export function addressLines(groups: ReadonlyMap<string, AddressGroup>): AddressDraft[] {
  const isFilled = (name: string): boolean => groups.get(name)?.hasContent === true;
  const lines: AddressDraft[] = [];
  for (const [name, { fields, hasContent }] of groups) {
    if (!hasContent) continue;
    lines.push({
      label: LABELS.get(name) ?? name,
      defaultBilling: name === 'billing' || (name === 'main' && !isFilled('billing')),
      defaultShipping: name === 'shipping' || (name === 'main' && !isFilled('shipping')),
      fields: countryFirst(fields),
    });
  }
  return lines;
}
