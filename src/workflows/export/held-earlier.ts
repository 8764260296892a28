import type { SppCustomer } from '../../core/customer/spp-customer';
import { keysOfCustomer, type MatchKeys } from '../../core/matching/match-keys';
import type { OpenException } from '../../netsuite/exceptions';

const NO_ADDRESSES = { addr: undefined, billingaddr: undefined, contactaddr: undefined };

/** The keys of a customer of which only the name is known: it was held before keys were kept. */
function keysOfName(id: string, company: string): MatchKeys {
  const known = { id, company, name: '', code: '', ...NO_ADDRESSES } as SppCustomer;
  return keysOfCustomer(known, { fields: {}, addresses: [] });
}

/**
 * What the customers are recognised by that an earlier run held and about whom nobody has decided, by SPP id; without those
 * that `isKnown` says are looked at anyway. Another one that is like them must not be created before a person has decided.
 */
export function keysOfHeld(exceptions: ReadonlyMap<string, OpenException>, isKnown: (sppId: string) => boolean): Map<string, MatchKeys> {
  const held = [...exceptions].filter(([id, { kind, status }]) => kind === 'held' && status === 'open' && !isKnown(id));
  return new Map(held.map(([id, { keys, company }]) => [id, keys ?? keysOfName(id, company)]));
}
