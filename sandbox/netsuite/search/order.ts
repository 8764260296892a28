import { NotEmulated } from '../../not-emulated';
import type { StoredRecord } from '../records/store';
import { upperCase } from '../records/upper-case';
import type { SearchColumn } from './definition';
import type { SearchField } from './search-field';

/** What rows are sorted by: null when empty. */
export type SortKey = string | number | null;

export interface SortRule {
  direction: 1 | -1;
  key(record: StoredRecord): SortKey;
}

/** The sort of a column, if it has one. */
export function sortRule({ sort }: SearchColumn, field: SearchField): SortRule | undefined {
  if (sort === undefined || sort === 'NONE') return undefined;
  return { direction: sort === 'DESC' ? -1 : 1, key: (record) => sortKey(field, record) };
}

/**
 * Text is sorted without regard to case, a select by the text that it shows, ids as numbers [K]. A checkbox counts as F
 * before T. Long text is not sorted.
 */
export function sortKey(field: SearchField, record: StoredRecord): SortKey {
  if (field.definition?.type === 'longtext') throw new NotEmulated(`search sort by the long text ${field.name}`);
  const value = field.read(record);
  if (value === null || typeof value === 'number') return value;
  if (field.kind === 'checkbox') return value === true || value === 'T' ? 1 : 0;
  if (field.kind === 'date') return String(value);
  if (field.kind === 'text') return upperCase(String(value));
  if (/(^|\.)internalid$/i.test(field.name)) return Number(value);
  return upperCase(field.textOf(String(value)));
}

/** Rows by their keys, the first key first. An empty value counts as the greatest, as in Oracle [K]; ties keep their order. */
export function compareKeys(directions: readonly (1 | -1)[]): (one: readonly SortKey[], other: readonly SortKey[]) => number {
  return (one, other) => {
    for (const [index, direction] of directions.entries()) {
      const order = compare(one[index] ?? null, other[index] ?? null);
      if (order !== 0) return direction * order;
    }
    return 0;
  };
}

function compare(one: SortKey, other: SortKey): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
