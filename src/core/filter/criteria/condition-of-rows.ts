import { SPP_SIDE, type Side } from '../../mapping/side';
import { comparisonOf, operandOf } from '../comparison-fault';
import type { Comparison, Condition } from '../condition';
import { MOST_PARENS, type CriteriaRow } from './criteria-row';
import { readValueList } from './value-list';

export interface RowFault {
  /** Position of the row, from 0. */
  row: number;
  reason: string;
}

/** What rows say: a condition, or every fault found. */
export type ReadRows = { condition: Condition } | { faults: RowFault[] };

/** A row whose comparison is understood. */
interface ReadRow {
  row: CriteriaRow;
  comparison: Comparison;
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST_PARENS;

function readRow(row: CriteriaRow, side: Side): ReadRow | { fault: string } {
  const values = operandOf(row.operator) === 'list' ? readValueList(row.value) : [row.value];
  if (values === undefined) return { fault: 'a quote is not closed, or something stands beside it; a quote inside is doubled' };
  if (!isCount(row.openParens) || !isCount(row.closeParens)) return { fault: `a row opens and closes 0 to ${MOST_PARENS} parentheses` };
  const comparison = comparisonOf(row.field, row.operator, values, side);
  return 'fault' in comparison ? comparison : { row, comparison };
}

function parenthesesFault(rows: readonly CriteriaRow[]): RowFault | undefined {
  let open = 0;
  for (const [position, row] of rows.entries()) {
    open += row.openParens - row.closeParens;
    if (open < 0) return { row: position, reason: 'this row closes a parenthesis that no row opens' };
  }
  return open === 0
    ? undefined
    : { row: rows.length - 1, reason: `${open === 1 ? 'a parenthesis is' : `${open} parentheses are`} not closed` };
}

/** What stands between two parentheses so far. */
interface Level {
  not: boolean;
  members: Condition[];
  /** The joint behind each member. */
  joints: ('and' | 'or')[];
}

const levelOf = (not: boolean): Level => ({ not, members: [], joints: [] });

const only = (members: readonly Condition[]): Condition | undefined => (members.length === 1 ? members[0] : undefined);

function conditionOf({ not, members, joints }: Level): Condition {
  const alternatives: Condition[][] = [[]];
  for (const [position, member] of members.entries()) {
    if (joints[position - 1] === 'or') alternatives.push([]);
    alternatives.at(-1)?.push(member);
  }
  const parts = alternatives.map((and) => only(and) ?? { and });
  const condition = only(parts) ?? { or: parts };
  return not ? { not: condition } : condition;
}

function memberOf({ row, comparison }: ReadRow): Condition {
  const condition = row.not && row.openParens === 0 ? { not: comparison } : comparison;
  return row.reason === undefined ? condition : { ...condition, reason: row.reason };
}

/** Rows whose parentheses match, as one condition. */
function combined(rows: readonly ReadRow[]): Condition {
  const whole = levelOf(false);
  const levels = [whole];
  for (const read of rows) {
    const { not, openParens, closeParens, joint } = read.row;
    for (let opened = 0; opened < openParens; opened += 1) levels.push(levelOf(not && opened === 0));
    levels.at(-1)?.members.push(memberOf(read));
    for (let closed = 0; closed < closeParens; closed += 1) {
      const inner = levels.pop() ?? whole;
      levels.at(-1)?.members.push(conditionOf(inner));
    }
    levels.at(-1)?.joints.push(joint);
  }
  return conditionOf(whole);
}

/** The condition that rows say; no rows let every customer pass. Never throws: faults are data, one per row at most. */
export function conditionOfRows(rows: readonly CriteriaRow[], side: Side = SPP_SIDE): ReadRows {
  const read: ReadRow[] = [];
  const faults: RowFault[] = [];
  for (const [position, row] of rows.entries()) {
    const result = readRow(row, side);
    if ('fault' in result) faults.push({ row: position, reason: result.fault });
    else read.push(result);
  }
  // Parentheses are matched in sound rows only: one fault of a row must not look like two.
  const unmatched = faults.length === 0 ? parenthesesFault(rows) : undefined;
  if (unmatched !== undefined) faults.push(unmatched);
  return faults.length > 0 ? { faults } : { condition: combined(read) };
}
