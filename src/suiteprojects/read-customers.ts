import type { SppCustomer } from '../core/customer/spp-customer';
import type { DateFilter } from '../core/filter/push-down';
import type { SppClient } from './client';
import { customerReads } from './customer-read';
import { readCustomer } from './read-customer';
import { readList, type ListReading, type Paging } from './read-list';

export interface CustomerQuery extends Paging {
  /** Server time `YYYY-MM-DD HH:MM:SS` of the last change; '' for all customers. */
  newerThan: string;
  /** Further bounds that the server applies. */
  dateFilters?: readonly DateFilter[];
  /** Field paths such as `addr.city` or `export_customer_to_ns__c`. */
  fields: readonly string[];
}

/** `serverTime` is the next watermark. */
export type CustomerReading = ListReading;

/**
 * Reads the customers changed since a server time and hands them over page by page, each customer once, until `accept`
 * answers false. `related` of each is empty. Cost and errors: `readList`.
 */
export function readCustomers(
  client: SppClient,
  query: CustomerQuery,
  accept: (customers: SppCustomer[], serverTime: string) => boolean,
): CustomerReading {
  const { newerThan, dateFilters = [], fields } = query;
  const list = {
    read: customerReads({ newerThan, dateFilters, fields }),
    rowOf: readCustomer,
    identityOf: ({ id }: SppCustomer): string => id,
    // A customer that was changed meanwhile is another row: should the list be ordered by change, it has moved to the end.
    stateOf: ({ id, updated }: SppCustomer): string => `${id} ${updated}`,
  };
  return readList(client, list, query, accept);
}
