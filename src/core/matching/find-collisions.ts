import { CRITERIA, policyFor, type Criterion, type MatchPolicies } from './criterion';
import { CROWD, MAY_BE_CROWDED } from './crowd';
import { KeyIndex } from './key-index';
import type { KeysById } from './match-keys';

/** Customers of SPP, none of them in NetSuite yet, that agree by a criterion with one that is about to be created. */
export interface Collision {
  criterion: Criterion;
  /** SPP ids; the customer's own may be among them. */
  ids: readonly string[];
}

/**
 * The SPP ids that agree with each key: one list for all customers of a key where nothing else agrees, so that ten thousand
 * customers of one name share it.
 */
function groupsOf(customers: KeysById, criterion: Criterion): Map<string, readonly string[]> {
  const index = new KeyIndex(criterion, () => [] as string[]);
  for (const [id, keys] of customers) for (const key of keys[criterion]) index.at(key).push(id);
  const groups = new Map<string, readonly string[]>();
  for (const [key, own] of index.entries()) {
    const agreeing = index.agreeingWith(key);
    const ids = agreeing.length === 1 ? own : [...new Set(agreeing.flat())];
    if (ids.length > 1) groups.set(key, ids);
  }
  return groups;
}

/**
 * The collisions of each customer with others among `customers`, by SPP id, strongest criterion first; a customer without
 * any is left out. A name, a tax number or an entity id stands for one company, so two new customers of one are never both
 * created unseen, whatever the policy (design 6); a phone or a domain is looked at as the policy says, and not when a
 * crowd shares it. Linear.
 */
export function findCollisions(customers: KeysById, policies: MatchPolicies): Map<string, Collision[]> {
  const collisions = new Map<string, Collision[]>();
  for (const criterion of CRITERIA) {
    const mayBeCrowded = MAY_BE_CROWDED.includes(criterion);
    if (mayBeCrowded && policyFor(policies, criterion) === 'create-anyway') continue;
    const groups = groupsOf(customers, criterion);
    for (const [id, keys] of customers)
      for (const key of keys[criterion]) {
        const ids = groups.get(key);
        if (ids === undefined || (mayBeCrowded && ids.length > CROWD)) continue;
        const ofCustomer = collisions.get(id) ?? [];
        ofCustomer.push({ criterion, ids });
        collisions.set(id, ofCustomer);
      }
  }
  return collisions;
}
