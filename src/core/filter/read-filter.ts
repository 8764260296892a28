import { ProductError } from '../errors/product-error';
import { SPP_SIDE, type Side } from '../mapping/side';
import { fieldFault, valueFault } from './comparison-fault';
import type { Condition } from './condition';

/** A filter deeper than this is a mistake, or an attempt on the stack. */
const DEEPEST = 50;

export interface FilterFault {
  /** Where in the filter: `filter.and[1]`. */
  at: string;
  reason: string;
}

/** What is wrong with a value that should be a condition, first fault first; undefined when it is one. Never throws. */
export function faultOf(condition: unknown, at = 'filter', depth = 0, side: Side = SPP_SIDE): FilterFault | undefined {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return { at, reason: 'a condition is an object' };
  if (depth > DEEPEST) return { at, reason: `conditions are nested more than ${DEEPEST} deep` };
  const parts = condition as Record<string, unknown>;
  const joints = (['and', 'or', 'not', 'field'] as const).filter((name) => Object.hasOwn(parts, name));
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return { at, reason: 'a condition has exactly one of field, and, or, not' };
  if (parts['reason'] !== undefined && typeof parts['reason'] !== 'string') return { at, reason: 'a reason is a text' };
  if (joint === 'field') {
    const reason = fieldFault(parts['field'], side) ?? valueFault(parts['op'], parts['value']);
    return reason === undefined ? undefined : { at, reason };
  }
  if (joint === 'not') return faultOf(parts['not'], `${at}.not`, depth + 1, side);
  const members: unknown = parts[joint];
  if (!Array.isArray(members)) return { at, reason: `${joint} takes a list of conditions` };
  for (const [position, member] of members.entries()) {
    const fault = faultOf(member, `${at}.${joint}[${position}]`, depth + 1, side);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * The filter that a workflow row stores as JSON, checked as a whole, so that `evaluate` cannot fail on it.
 * Throws ProductError FILTER_INVALID with the place (`filter.and[1]`) and the reason.
 */
export function readFilter(stored: string, side: Side = SPP_SIDE): Condition {
  let condition: unknown;
  try {
    condition = JSON.parse(stored);
  } catch {
    throw new ProductError('FILTER_INVALID', { at: 'filter', reason: 'not JSON' });
  }
  const fault = faultOf(condition, 'filter', 0, side);
  if (fault !== undefined) throw new ProductError('FILTER_INVALID', { ...fault });
  return condition as Condition;
}
