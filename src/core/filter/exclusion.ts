import { readField, type SppCustomer } from '../customer/spp-customer';
import type { Condition } from './condition';
import { failureOf } from './evaluate';
import { fieldsOf } from './fields-of';
import { printCondition } from './print-condition';

/** Why a customer is not exported: the condition that keeps it out, and what was read of the customer for it. */
export interface Exclusion {
  sppId: string;
  company: string;
  /** Stable name of the condition, or its text. */
  reason: string;
  /** Place of the condition in the filter: `filter.and[1]`. */
  at: string;
  /** The condition as text. */
  condition: string;
  /** The fields that the condition asks about, with the texts that the customer had in them. */
  readings: { field: string; value: string }[];
}

/**
 * The exclusion of a customer by a filter; undefined when it passes. Throws ProductError FILTER_INVALID on a filter that is
 * not from `readFilter` or `defaultFilter`.
 */
export function exclusionOf(filter: Condition, customer: SppCustomer): Exclusion | undefined {
  const failure = failureOf(filter, customer);
  if (failure === undefined) return undefined;
  return {
    sppId: customer.id,
    company: customer.company,
    reason: failure.reason,
    at: `filter${failure.at}`,
    condition: printCondition(failure.condition),
    readings: fieldsOf(failure.condition).map((field) => ({ field, value: readField(customer, field) })),
  };
}
