/** Compares one field of a customer as text. `before` and `after` compare dates as SPP writes them; `greater` and `less` numbers. */
export interface Comparison {
  field: string;
  op:
    | 'is'
    | 'is-not'
    | 'is-empty'
    | 'is-not-empty'
    | 'any-of'
    | 'none-of'
    | 'contains'
    | 'starts-with'
    | 'greater'
    | 'less'
    | 'before'
    | 'after';
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
