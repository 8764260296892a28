/** What a comparison may ask, by what it takes as its value. */
export const OPERATORS = {
  none: ['is-empty', 'is-not-empty'],
  list: ['any-of', 'none-of'],
  text: ['is', 'is-not', 'contains', 'starts-with'],
  number: ['greater', 'less'],
  date: ['before', 'after'],
} as const;

export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS][number];

/** Compares one field of a customer as text. `before` and `after` compare dates as SPP writes them; `greater` and `less` numbers. */
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
