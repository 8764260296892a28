/** What a comparison may ask, by what it takes as its value. */
export const OPERATORS = {
  none: ['is-empty', 'is-not-empty'],
  list: ['any-of', 'none-of'],
  text: ['is', 'is-not', 'contains', 'starts-with'],
  number: ['greater', 'less', 'at-least', 'at-most'],
  date: ['before', 'after', 'on-or-after', 'on-or-before'],
} as const;

export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS][number];

/**
 * Compares one field of a customer as text; `greater`, `less`, `at-least`, `at-most` compare numbers. The operators of dates
 * compare dates as SPP writes them; a day without a time is the whole day: `after` it begins the next one.
 */
export interface Comparison {
  field: string;
  op: Operator;
  value?: string | readonly string[];
  /** Stable name shown when this condition is what keeps a customer out. */
  reason?: string;
}

/** A filter: comparisons joined by and, or, not. Data, so that it can be stored, shown and compared. */
export type Condition =
  | Comparison
  | { and: readonly Condition[]; reason?: string }
  | { or: readonly Condition[]; reason?: string }
  | { not: Condition; reason?: string };

export type FilterVerdict = { passes: true } | { passes: false; reason: string };
