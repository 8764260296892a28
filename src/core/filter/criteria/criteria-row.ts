import type { Operator } from '../condition';

/**
 * One row of the Filters page, as in the criteria of a NetSuite saved search that uses expressions. Read from left to right:
 * `not`, opening parentheses, field, operator, value, closing parentheses, joint. `not` negates the outermost group that the
 * row opens, or its comparison when it opens none.
 */
export interface CriteriaRow {
  not: boolean;
  openParens: number;
  field: string;
  operator: Operator;
  /** One text; for a list `US, CA`, a text with a comma, a quote or outer blanks in single quotes. '' when none is taken. */
  value: string;
  closeParens: number;
  /** How the next row is joined; AND binds closer than OR. Of no meaning on the last row. */
  joint: 'and' | 'or';
  /** Stable name of what the row asks, with its `not` when that negates nothing else. */
  reason?: string;
}

/** Parentheses that a row opens, or closes, at most. */
export const MOST_PARENS = 10;
