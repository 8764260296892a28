import { isKnownPath } from '../customer/spp-customer';
import { ProductError } from '../errors/product-error';
import { asNumber, isDate } from './comparable';
import { OPERATORS, type Condition } from './condition';

/** A filter deeper than this is a mistake, or an attempt on the stack. */
const DEEPEST = 50;

function refuse(at: string, reason: string): never {
  throw new ProductError('FILTER_INVALID', { at, reason });
}

const isText = (value: unknown): value is string => typeof value === 'string';
const includes = (list: readonly string[], value: unknown): boolean => (list as readonly unknown[]).includes(value);

function checkComparison({ field, op, value }: Record<string, unknown>, at: string): void {
  if (!isText(field) || !isKnownPath(field)) refuse(at, `"${String(field)}" is not a field of a SuiteProjects Pro customer`);
  if (includes(OPERATORS.none, op)) return;
  if (includes(OPERATORS.list, op)) {
    if (!Array.isArray(value) || !value.every(isText)) refuse(at, `${String(op)} takes a list of texts`);
    return;
  }
  if (!Object.values(OPERATORS).some((group) => includes(group, op))) refuse(at, `there is no operator "${String(op)}"`);
  if (!isText(value)) refuse(at, `${String(op)} takes one text`);
  if (includes(OPERATORS.number, op) && asNumber(value) === undefined) refuse(at, `${String(op)} takes a number`);
  if (includes(OPERATORS.date, op) && !isDate(value)) refuse(at, `${String(op)} takes a date such as 2026-01-31 or 2026-01-31 08:00:00`);
}

function check(condition: unknown, at: string, depth: number): void {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) refuse(at, 'a condition is an object');
  if (depth > DEEPEST) refuse(at, `conditions are nested more than ${DEEPEST} deep`);
  const parts = condition as Record<string, unknown>;
  const joints = (['and', 'or', 'not', 'field'] as const).filter((name) => Object.hasOwn(parts, name));
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) refuse(at, 'a condition has exactly one of field, and, or, not');
  if (parts['reason'] !== undefined && !isText(parts['reason'])) refuse(at, 'a reason is a text');
  if (joint === 'field') return checkComparison(parts, at);
  if (joint === 'not') return check(parts['not'], `${at}.not`, depth + 1);
  const members = parts[joint];
  if (!Array.isArray(members)) refuse(at, `${joint} takes a list of conditions`);
  members.forEach((member, position) => check(member, `${at}.${joint}[${position}]`, depth + 1));
}

/**
 * The filter that a workflow row stores as JSON, checked as a whole, so that `evaluate` cannot fail on it.
 * Throws ProductError FILTER_INVALID with the place (`filter.and[1]`) and the reason.
 */
export function readFilter(stored: string): Condition {
  let condition: unknown;
  try {
    condition = JSON.parse(stored);
  } catch {
    refuse('filter', 'not JSON');
  }
  check(condition, 'filter', 0);
  return condition as Condition;
}
