import type { Condition } from '../filter/condition';

/** The field that marks a customer, and whether those that are no customers yet are imported too. */
export interface ImportFilterSettings {
  exportField: string;
  includeLeads: boolean;
  includeProspects: boolean;
}

/**
 * The shipped filter of the customers import (facts netsuite-connector 2.3): marked, active, and a customer. In this order,
 * so that reasons are stable. `searchstage` is the column that holds Lead, Prospect or Customer [K].
 */
export function defaultImportFilter({ exportField, includeLeads, includeProspects }: ImportFilterSettings): Condition {
  const stages = ['Customer', ...(includeLeads ? ['Lead'] : []), ...(includeProspects ? ['Prospect'] : [])];
  return {
    and: [
      { field: exportField, op: 'is', value: 'T', reason: 'not-marked' },
      { field: 'isinactive', op: 'is', value: 'F', reason: 'inactive' },
      { field: 'searchstage', op: 'any-of', value: stages, reason: 'stage' },
    ],
  };
}
