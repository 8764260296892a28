import { SPP_SIDE, type Side } from '../mapping/side';
import type { Condition } from './condition';
import { faultOf } from './read-filter';
import { ConditionReader, Misread } from './text/condition-reader';
import { tokensOf, type TextFault } from './text/tokens';

export { printCondition } from './print-condition';
export type { TextFault } from './text/tokens';

/** What a text says: a condition, or where and why it says none. */
export type ParsedCondition = { condition: Condition } | TextFault;

/**
 * Reads a condition from text such as `type = 'C' AND (addr.country IN ('US', 'CA') OR NOT code IS EMPTY)`.
 * Operators: `= <> > < >= <= CONTAINS, STARTS WITH, IS EMPTY, IS NOT EMPTY, IN (), NOT IN (), BEFORE, AFTER, ON OR BEFORE,
 * ON OR AFTER`; `>` and its like with a date are those of dates. Values stand in single quotes, a quote in them is doubled.
 * `ALL (a, b)` and `ANY (a, b)` are AND and OR of any number. `BECAUSE 'reason'` names the condition before it.
 * Never throws. `at` is an index into the text.
 */
export function parseCondition(text: string, side: Side = SPP_SIDE): ParsedCondition {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  try {
    const condition = new ConditionReader(tokens, side).readWhole();
    const fault = faultOf(condition, 'filter', 0, side);
    return fault === undefined ? { condition } : { at: 0, reason: fault.reason };
  } catch (error) {
    if (error instanceof Misread) return error.fault;
    throw error;
  }
}
