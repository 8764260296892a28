import type { Fold } from '../records/store';
import type { SqlType, SqlValue } from './value';

/** A row of one table; what it is, the columns of the table know. */
export type TableRow = object;

export interface SqlColumn {
  /** Lower case. */
  name: string;
  type: SqlType;
  read(row: TableRow): SqlValue;
  /** The field that an index can look up; absent where the column shows something else than is stored. */
  indexed?: string;
  /** What BUILTIN.DF shows; absent where that is not emulated. */
  display?(row: TableRow): SqlValue;
}

/** A look-up by index; `keys` are values as text. */
export interface LookUp {
  field: string;
  fold: Fold;
  keys: readonly string[];
}

export interface SqlTable {
  /** The column of that name in lower case; throws when there is none. */
  column(name: string): SqlColumn;
  /** Whether there is such a column; undefined when the real table may have one that is not emulated. */
  has(name: string): boolean | undefined;
  /** The names of all columns, for `SELECT *`; absent when the real table may have more. */
  columns?: readonly string[];
  /** In the order in which they come without ORDER BY. */
  rows(): readonly TableRow[];
  /** The rows that one of the look-ups finds, each once, in the order of `rows`. */
  find(lookUps: readonly LookUp[]): readonly TableRow[];
}
