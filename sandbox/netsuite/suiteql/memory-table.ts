import { upperCase } from '../records/upper-case';
import type { LookUp, SqlColumn, SqlTable, TableRow } from './table';

interface MemoryTable {
  columns: readonly SqlColumn[];
  /** Called once, when the first row is needed. */
  rows(): readonly TableRow[];
  /** What to throw for a column that is not there. */
  unknown(column: string): Error;
  /** The columns are all that the table has. */
  isComplete: boolean;
}

/** A table of rows that no store indexes: the first look-up of a column sorts them by its values. */
export function memoryTable({ columns, rows: read, unknown, isComplete }: MemoryTable): SqlTable {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const indexes = new Map<string, Map<string, number[]>>();
  let known: readonly TableRow[] | undefined;
  const rows = () => (known ??= read());
  const indexOf = ({ field, fold }: LookUp): Map<string, number[]> => {
    const name = `${fold} ${field}`;
    const index = indexes.get(name) ?? indexed(rows(), byName.get(field), fold === 'upper' ? upperCase : (text) => text);
    indexes.set(name, index);
    return index;
  };
  return {
    column(name) {
      const column = byName.get(name);
      if (!column) throw unknown(name);
      return column;
    },
    has: (name) => byName.has(name) || (isComplete ? false : undefined),
    ...(isComplete && { columns: [...byName.keys()] }),
    rows,
    find(lookUps) {
      const found = new Set(lookUps.flatMap((lookUp) => lookUp.keys.flatMap((key) => indexOf(lookUp).get(key) ?? [])));
      return [...found].sort((one, other) => one - other).map((at) => rows()[at] as TableRow);
    },
  };
}

function indexed(rows: readonly TableRow[], column: SqlColumn | undefined, fold: (text: string) => string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const value = column?.read(row) ?? null;
    if (value === null) continue;
    const key = fold(String(value));
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  }
  return index;
}
