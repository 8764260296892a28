import type { StoredRecord } from '../../netsuite/records/store';
import type { ListColumn } from './list-columns';

/** Rows of a page; NetSuite itself shows 50 by default. */
export const ROWS_PER_PAGE = 50;

/** What a list's address asks for. */
export interface ListQuery {
  /** Rows that have this in a column, whatever the case; all when empty. */
  filter: string;
  /** Id of the column to sort by. */
  sort: string;
  descending: boolean;
  /** From 1. */
  page: number;
}

export interface ListRows {
  rows: StoredRecord[];
  /** Rows that the filter leaves, on all pages. */
  count: number;
  page: number;
  pages: number;
}

/** The rows of one page of a list. A page beyond the last is the last. */
export function listRows(records: readonly StoredRecord[], columns: readonly ListColumn[], query: ListQuery): ListRows {
  const wanted = query.filter.trim().toLowerCase();
  const left = records.filter((record) => wanted === '' || columns.some(({ text }) => text(record).toLowerCase().includes(wanted)));
  const sorted = sortRows(left, columns.find(({ id }) => id === query.sort) ?? columns[0], query.descending);
  const pages = Math.max(1, Math.ceil(sorted.length / ROWS_PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), pages);
  return { rows: sorted.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE), count: sorted.length, page, pages };
}

function sortRows(records: StoredRecord[], column: ListColumn | undefined, descending: boolean): StoredRecord[] {
  if (column === undefined) return records;
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const keyed = records.map((record) => ({ record, key: column.text(record) }));
  keyed.sort((one, other) => {
    const order = column.isNumber ? Number(one.key) - Number(other.key) : collator.compare(one.key, other.key);
    return (descending ? -order : order) || one.record.id - other.record.id;
  });
  return keyed.map(({ record }) => record);
}
