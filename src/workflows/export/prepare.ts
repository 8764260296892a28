import { withEdits, type Edits } from '../../core/customer/edit-customer';
import type { SppCustomer } from '../../core/customer/spp-customer';
import type { OpenException } from '../../netsuite/exceptions';

/** What customers are completed with before they are filtered and planned. */
export interface Preparation {
  /** Open and ignored exceptions of earlier runs by SPP id. */
  exceptions: ReadonlyMap<string, OpenException>;
  /** Fills in what a customer's related records hold. */
  relate: (customer: SppCustomer) => SppCustomer;
}

/** A customer with its related records, and with what a person entered for it. */
export function prepared(customer: SppCustomer, { exceptions, relate }: Preparation): SppCustomer {
  const edits: Edits | undefined = exceptions.get(customer.id)?.edits;
  const related = relate(customer);
  return edits === undefined ? related : withEdits(related, edits);
}

/**
 * A copy of a customer whose texts are its own. Those that were cut from a page hold on to all of it, and take two bytes for each
 * character when any of the page does; what JSON gives is as short as it can be.
 */
export const detached = (customer: SppCustomer): SppCustomer => JSON.parse(JSON.stringify(customer)) as SppCustomer;
