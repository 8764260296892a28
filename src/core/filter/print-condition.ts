import { operandOf } from './comparison-fault';
import type { Comparison, Condition } from './condition';
import { OPERATOR_TEXTS } from './text/operators';
import { literalOf } from './text/tokens';

function printComparison({ field, op, value = '' }: Comparison): string {
  const values = typeof value === 'string' ? [value] : value;
  const head = `${field} ${OPERATOR_TEXTS[op]}`;
  switch (operandOf(op)) {
    case 'none':
      return head;
    case 'list':
      return `${head} (${values.map(literalOf).join(', ')})`;
    default:
      return `${head} ${literalOf(values[0] ?? '')}`;
  }
}

function printJoint(word: 'AND' | 'OR', members: readonly Condition[]): string {
  const printed = members.map(printOperand);
  // A joint of one or of none cannot be written between its members.
  return printed.length > 1 ? printed.join(` ${word} `) : `${word === 'AND' ? 'ALL' : 'ANY'} (${printed.join('')})`;
}

function printBare(condition: Condition): string {
  if ('and' in condition) return printJoint('AND', condition.and);
  if ('or' in condition) return printJoint('OR', condition.or);
  return 'not' in condition ? `NOT ${printOperand(condition.not)}` : printComparison(condition);
}

const isInfix = (condition: Condition): boolean =>
  ('and' in condition && condition.and.length > 1) || ('or' in condition && condition.or.length > 1);

const printOperand = (condition: Condition): string => `(${printCondition(condition)})`;

/**
 * A condition as text that `parseCondition` reads back as the same condition:
 * `(type = 'C') AND ((addr.country IN ('US', 'CA')) OR (NOT (code IS EMPTY)))`. A reason is printed as `BECAUSE 'reason'`.
 */
export function printCondition(condition: Condition): string {
  const bare = printBare(condition);
  if (condition.reason === undefined) return bare;
  return `${isInfix(condition) ? `(${bare})` : bare} BECAUSE ${literalOf(condition.reason)}`;
}
