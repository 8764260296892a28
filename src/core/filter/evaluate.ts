import { isKnownPath, readField, type SppCustomer } from '../customer/spp-customer';
import { ProductError } from '../errors/product-error';
import { asNumber, isDate } from './comparable';
import type { Comparison, Condition, FilterVerdict, Operator } from './condition';

const listOf = (value: Comparison['value']): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** SPP shows an unset number as 0 in some fields and an unset custom date as 0000-00-00; only the date counts as empty here. */
const isEmpty = (text: string): boolean => text.trim() === '' || text.startsWith('0000-00-00');

function ordered(actual: string, wanted: string, sign: 1 | -1): boolean {
  const [one, other] = [asNumber(actual), asNumber(wanted)];
  return one !== undefined && other !== undefined && (one - other) * sign > 0;
}

type Test = (actual: string, list: readonly string[]) => boolean;

/** A field that holds no number or no date is neither greater nor less, neither before nor after. */
const TESTS: Readonly<Record<Operator, Test>> = {
  is: (actual, [wanted = '']) => actual === wanted,
  'is-not': (actual, [wanted = '']) => actual !== wanted,
  'is-empty': (actual) => isEmpty(actual),
  'is-not-empty': (actual) => !isEmpty(actual),
  'any-of': (actual, list) => list.includes(actual),
  'none-of': (actual, list) => !list.includes(actual),
  contains: (actual, [wanted = '']) => actual.toLowerCase().includes(wanted.toLowerCase()),
  'starts-with': (actual, [wanted = '']) => actual.toLowerCase().startsWith(wanted.toLowerCase()),
  greater: (actual, [wanted = '']) => ordered(actual, wanted, 1),
  less: (actual, [wanted = '']) => ordered(actual, wanted, -1),
  before: (actual, [wanted = '']) => isDate(actual) && actual < wanted,
  after: (actual, [wanted = '']) => isDate(actual) && actual > wanted,
};

function compare(condition: Comparison, customer: SppCustomer): boolean {
  if (!isKnownPath(condition.field)) throw new ProductError('FILTER_INVALID', { field: condition.field });
  if (!Object.hasOwn(TESTS, condition.op)) throw new ProductError('FILTER_INVALID', { field: condition.field, op: String(condition.op) });
  return TESTS[condition.op](readField(customer, condition.field), listOf(condition.value));
}

function describe(condition: Condition): string {
  if (condition.reason !== undefined) return condition.reason;
  if ('and' in condition) return `(${condition.and.map(describe).join(' and ')})`;
  if ('or' in condition) return `(${condition.or.map(describe).join(' or ')})`;
  if ('not' in condition) return `not ${describe(condition.not)}`;
  const value = listOf(condition.value).join(', ');
  return `${condition.field} ${condition.op}${value === '' ? '' : ` ${value}`}`;
}

const holds = (condition: Condition, customer: SppCustomer): boolean => evaluate(condition, customer).passes;

/**
 * Whether a customer passes a filter, and if not, the reason of the first condition that keeps it out.
 * An empty `and` passes, an empty `or` does not. Never throws on a filter from `readFilter` or `defaultFilter`; throws
 * ProductError FILTER_INVALID on an unknown field or operator.
 */
export function evaluate(condition: Condition, customer: SppCustomer): FilterVerdict {
  if ('and' in condition) {
    for (const part of condition.and) {
      const verdict = evaluate(part, customer);
      if (!verdict.passes) return condition.reason === undefined ? verdict : { passes: false, reason: condition.reason };
    }
    return { passes: true };
  }
  let passes: boolean;
  if ('or' in condition) passes = condition.or.some((part) => holds(part, customer));
  else if ('not' in condition) passes = !holds(condition.not, customer);
  else passes = compare(condition, customer);
  return passes ? { passes: true } : { passes: false, reason: describe(condition) };
}
