import { operandOf } from '../comparison-fault';
import type { Comparison, Condition, Operator } from '../condition';
import { MOST_PARENS, type CriteriaRow } from './criteria-row';
import { writeValueList } from './value-list';

/** A condition as rows, or why rows cannot say it; condition text always can. */
export type WrittenRows = { rows: CriteriaRow[] } | { notExpressible: string };

/** Thrown and caught here only. */
class NotExpressible extends Error {}

/** Operators that are the exact opposite of one another. `greater` has none: of a text neither it nor `at-most` holds. */
const OPPOSITES: Partial<Readonly<Record<Operator, Operator>>> = {
  is: 'is-not',
  'is-not': 'is',
  'is-empty': 'is-not-empty',
  'is-not-empty': 'is-empty',
  'any-of': 'none-of',
  'none-of': 'any-of',
};

/** Without joints of one member and without double negations: what has the same meaning in fewer words. */
function simplified(condition: Condition): Condition {
  if (condition.reason !== undefined) return condition;
  const members = 'and' in condition ? condition.and : 'or' in condition ? condition.or : [];
  const [member] = members;
  if (members.length === 1 && member !== undefined) return simplified(member);
  if (!('not' in condition)) return condition;
  const inner = simplified(condition.not);
  return 'not' in inner && inner.reason === undefined ? simplified(inner.not) : { not: inner };
}

function rowOf({ field, op, value = '', reason }: Comparison, not: boolean): CriteriaRow {
  const written = operandOf(op) === 'none' ? '' : typeof value === 'string' ? value : writeValueList(value);
  const row = { not, openParens: 0, field, operator: op, value: written, closeParens: 0, joint: 'and' as const };
  return reason === undefined ? row : { ...row, reason };
}

/** `not` stands before all parentheses of its row, so none can be put before a row that is negated already. */
function openable(row: CriteriaRow): CriteriaRow {
  if (!row.not) return row;
  const operator = row.openParens === 0 ? OPPOSITES[row.operator] : undefined;
  if (operator === undefined) throw new NotExpressible('a group begins with NOT: put another condition first in it');
  return { ...row, not: false, operator };
}

function enclosed(rows: readonly CriteriaRow[], not: boolean): CriteriaRow[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const opened = [{ ...openable(first), not, openParens: first.openParens + 1 }, ...rest];
  const closed = opened.map((row, position) => (position < opened.length - 1 ? row : { ...row, closeParens: row.closeParens + 1 }));
  if (closed.some(({ openParens, closeParens }) => Math.max(openParens, closeParens) > MOST_PARENS))
    throw new NotExpressible(`it needs more than ${MOST_PARENS} parentheses in a row`);
  return closed;
}

function writeNegation(negated: Condition, reason: string | undefined): CriteriaRow[] {
  if (negated.reason !== undefined) throw new NotExpressible('a condition under NOT has a reason of its own');
  if ('field' in negated) return [rowOf(reason === undefined ? negated : { ...negated, reason }, true)];
  if (reason !== undefined) throw new NotExpressible('a group has a reason');
  return enclosed(write(negated), true);
}

function writeMember(condition: Condition, joint: 'and' | 'or'): CriteriaRow[] {
  const member = simplified(condition);
  const isBound = 'field' in member || 'not' in member || ('and' in member && joint === 'or');
  return isBound ? write(member) : enclosed(write(member), false);
}

function write(condition: Condition): CriteriaRow[] {
  if ('field' in condition) return [rowOf(condition, false)];
  if ('not' in condition) return writeNegation(simplified(condition.not), condition.reason);
  const [joint, members] = 'and' in condition ? (['and', condition.and] as const) : (['or', condition.or] as const);
  if (condition.reason !== undefined) throw new NotExpressible('a group has a reason');
  if (members.length === 0) throw new NotExpressible('a group is empty');
  const groups = members.map((member) => writeMember(member, joint));
  return groups.flatMap((rows) => rows.map((row, position) => (position < rows.length - 1 ? row : { ...row, joint })));
}

/**
 * The rows of a condition, for the Filters page. What `conditionOfRows` makes of them means the same. Never throws on a
 * condition from `readFilter`.
 */
export function rowsOfCondition(condition: Condition): WrittenRows {
  const whole = simplified(condition);
  if ('and' in whole && whole.and.length === 0 && whole.reason === undefined) return { rows: [] };
  try {
    return { rows: write(whole) };
  } catch (error) {
    if (error instanceof NotExpressible) return { notExpressible: error.message };
    throw error;
  }
}
