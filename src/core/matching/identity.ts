import type { SppCustomer } from '../customer/spp-customer';
import { normaliseName } from './normalise-name';

/** The name by which two customers count as the same; '' when there is no name to compare. */
export const identityOf = (customer: Pick<SppCustomer, 'company' | 'name'>): string =>
  normaliseName(customer.company) || normaliseName(customer.name);

/** Groups what shares an identity, in the order given. What has none (`''`) is like nothing else and left out. Linear. */
export function groupByIdentity<T>(items: Iterable<T>, identity: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = identity(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
