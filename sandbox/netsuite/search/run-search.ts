import { NotEmulated } from '../../not-emulated';
import type { StoredRecord } from '../records/store';
import type { Account } from '../types';
import { candidates } from './candidates';
import { compileFilter } from './compile-filter';
import type { SearchColumn, SearchDefinition, SummaryType } from './definition';
import { compareKeys, sortRule, type SortKey, type SortRule } from './order';
import { invalidColumn } from './refusals';
import { searchField, type SearchField } from './search-field';
import { searchValue, type SearchValue } from './search-value';
import { groupKey, summarizer } from './summary';

export interface SearchRow {
  /** Absent in a row of a summary. */
  record?: StoredRecord;
  /** In the order of the columns. */
  values: SearchValue[];
}

interface CompiledColumn {
  column: SearchColumn;
  field: SearchField;
}

/**
 * Evaluates a search and returns all its rows. Sorted by the columns with a sort in their order; what ties, or a search
 * without sorts, comes newest first (groups by their newest record), since NetSuite promises no order. Throws
 * `PlatformError` for what NetSuite refuses and `NotEmulated` for what is not evaluated.
 */
export function runSearch(account: Account, { type, filter, columns }: SearchDefinition): SearchRow[] {
  const { store, variant, clock } = account;
  const context = { store, type, timeZone: variant.timeZone, now: clock.now() };
  const test = filter ? compileFilter(context, filter) : () => true;
  const compiled = columns.map((column) => ({ column, field: searchField(store, type, column, invalidColumn) }));
  const records = candidates(context, filter).filter((record) => test(record) === true);
  if (!columns.some(({ summary }) => summary !== undefined)) return plainRows(account, compiled, records);
  return summaryRows(account, compiled, records);
}

function plainRows({ store, variant }: Account, columns: readonly CompiledColumn[], records: readonly StoredRecord[]): SearchRow[] {
  const rules = columns.map(({ column, field }) => sortRule(column, field)).filter((rule): rule is SortRule => rule !== undefined);
  return sorted(
    records,
    rules.map(({ direction }) => direction),
    (record) => rules.map(({ key }) => key(record)),
  ).map((record) => ({
    record,
    values: columns.map(({ field }) => searchValue(store, variant, field, field.read(record))),
  }));
}

function summaryRows({ store, variant }: Account, columns: readonly CompiledColumn[], records: readonly StoredRecord[]): SearchRow[] {
  const bare = columns.find(({ column }) => column.summary === undefined);
  if (bare) throw new NotEmulated(`search column ${bare.field.name} without a summary beside columns with one`);
  const grouped = columns.filter(({ column }) => column.summary === 'GROUP').map(({ field }) => field);
  const summarizers = columns.map(({ column, field }) => summarizer(store, variant, column.summary as SummaryType, field));
  const rows = groupsOf(grouped, records).map((group) => summarizers.map((summarize) => summarize(group)));
  const sorts = columns
    .map(({ column }, index) => ({ index, sort: column.sort }))
    .filter(({ sort }) => sort !== undefined && sort !== 'NONE');
  const directions = sorts.map(({ sort }): 1 | -1 => (sort === 'DESC' ? -1 : 1));
  return sorted(rows, directions, (row) => sorts.map(({ index }) => row[index]?.key() ?? null)).map((row) => ({
    values: row.map(({ value }) => value),
  }));
}

/** Without a GROUP column all records are one group, even when there are none [K]. */
function groupsOf(grouped: readonly SearchField[], records: readonly StoredRecord[]): StoredRecord[][] {
  if (grouped.length === 0) return [[...records]];
  const groups = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const key = groupKey(grouped, record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()];
}

function sorted<Row>(rows: readonly Row[], directions: readonly (1 | -1)[], keysOf: (row: Row) => SortKey[]): Row[] {
  if (directions.length === 0) return [...rows];
  const compare = compareKeys(directions);
  return rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ row }) => row);
}
