import type { SppCustomer } from '../customer/spp-customer';
import { normaliseName } from './normalise-name';

/** Customers of one run that look like one company. */
export interface Collision {
  /** The normalised name they share. */
  identity: string;
  /** SPP ids, in the order given; two or more. */
  ids: string[];
}

/** The name by which two customers count as the same; '' when there is no name to compare. */
export const identityOf = (customer: Pick<SppCustomer, 'company' | 'name'>): string =>
  normaliseName(customer.company) || normaliseName(customer.name);

/**
 * Finds new customers that share an identity: all of a group are to be held, since creating the first in silence would
 * let the order of an unordered read decide (design 6). Linear. The same id twice is one customer.
 */
export function findCollisions(customers: Iterable<Pick<SppCustomer, 'id' | 'company' | 'name'>>): Collision[] {
  const groups = new Map<string, Set<string>>();
  for (const customer of customers) {
    const identity = identityOf(customer);
    if (identity === '') continue;
    const ids = groups.get(identity);
    if (ids === undefined) groups.set(identity, new Set([customer.id]));
    else ids.add(customer.id);
  }
  return [...groups].filter(([, ids]) => ids.size > 1).map(([identity, ids]) => ({ identity, ids: [...ids] }));
}
