import { ProductError } from '../errors/product-error';
import { rawText, sideOf, type SourceRecord } from '../mapping/side';
import type { Comparison, Condition, FilterVerdict } from './condition';
import { OPERATOR_TESTS } from './operator-tests';
import { printCondition } from './print-condition';

/** The condition that keeps a customer out. */
export interface Failure {
  condition: Condition;
  /** Its place in the filter after the start: `.and[1].or[0]`; '' for the filter itself. */
  at: string;
  reason: string;
}

const listOf = (value: Comparison['value']): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

function compare(condition: Comparison, customer: SourceRecord): boolean {
  if (!sideOf(customer).has(condition.field)) throw new ProductError('FILTER_INVALID', { field: condition.field });
  if (!Object.hasOwn(OPERATOR_TESTS, condition.op))
    throw new ProductError('FILTER_INVALID', { field: condition.field, op: String(condition.op) });
  return OPERATOR_TESTS[condition.op](rawText(customer, condition.field), listOf(condition.value));
}

/** Whether a condition holds, without a word about why not: conditionals and the inside of filters ask nothing else. Throws as `failureOf`. */
export function holds(condition: Condition, customer: SourceRecord): boolean {
  if ('and' in condition) return condition.and.every((member) => holds(member, customer));
  if ('or' in condition) return condition.or.some((member) => holds(member, customer));
  return 'not' in condition ? !holds(condition.not, customer) : compare(condition, customer);
}

/**
 * The first condition of a filter that a customer does not meet: of an `and` its first member that fails, otherwise the
 * condition as a whole. Undefined when the customer passes. Throws ProductError FILTER_INVALID on an unknown field or operator.
 */
export function failureOf(condition: Condition, customer: SourceRecord): Failure | undefined {
  if ('and' in condition) {
    for (const [position, member] of condition.and.entries()) {
      const failure = failureOf(member, customer);
      if (failure !== undefined) return { ...failure, at: `.and[${position}]${failure.at}`, reason: condition.reason ?? failure.reason };
    }
    return undefined;
  }
  if (holds(condition, customer)) return undefined;
  return { condition, at: '', reason: condition.reason ?? printCondition(condition) };
}

/**
 * Whether a customer passes a filter, and if not, the reason of the first condition that keeps it out; without a reason its
 * text. An empty `and` passes, an empty `or` does not. Never throws on a filter from `readFilter` or `defaultFilter`; throws
 * ProductError FILTER_INVALID on an unknown field or operator.
 */
export function evaluate(condition: Condition, customer: SourceRecord): FilterVerdict {
  const failure = failureOf(condition, customer);
  return failure === undefined ? { passes: true } : { passes: false, reason: failure.reason };
}
