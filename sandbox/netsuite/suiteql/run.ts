import type { SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import type { Store, StoredRecord } from '../records/store';
import type { Parameter } from './bind-parameters';
import { compileCondition, type Condition } from './condition';
import { compileFrom } from './from';
import { compileOrder } from './order';
import { parseQuery } from './parse';
import { compileColumns } from './result-columns';
import { shownValue } from './shown-value';
import { Scope, type Row } from './scope';
import type { SqlValue } from './value';

export interface SuiteQlResult {
  /** Names of the columns in lower case. */
  columns: string[];
  /** One array of values per row, in the order of the columns. */
  rows: SqlValue[][];
}

export interface SuiteQlOptions {
  /** Evaluate WHERE on every record; the answer is the same. */
  scan?: boolean;
}

/**
 * Evaluates one SuiteQL SELECT on the store and returns all its rows. Text is compared case-sensitively and empty text is
 * null, as in Oracle [K]. Without ORDER BY, NetSuite promises no order: here the newest records come first, so that nobody
 * relies on one. Throws `PlatformError` for what NetSuite refuses and `NotEmulated` for what is not evaluated.
 */
export function runSuiteQL(
  store: Store,
  statement: string,
  parameters: readonly Parameter[] = [],
  options: SuiteQlOptions = {},
): SuiteQlResult {
  const { select, bindings } = parseQuery(statement, parameters);
  const scope = new Scope(store, bindings);
  const joins = compileFrom(scope, select.from);
  const where = select.where ? compileCondition(scope, select.where) : undefined;
  const selected = compileColumns(scope, select);
  const names = selected.columns.map(({ name }) => name);
  const most = rowLimit(select);
  const order = compileOrder(scope, select, selected.kind === 'rows' ? selected.columns : []);
  let rows: Row[] = candidates(scope, options.scan ? undefined : where).map((record) => [record]);
  for (const join of joins) rows = join(rows);
  if (where) rows = rows.filter((row) => where.test(row) === true);
  if (selected.kind === 'aggregate') {
    if (order) throw new NotEmulated('SuiteQL ORDER BY of an aggregate');
    const values = selected.columns.map(({ type, compute }) => shownValue(type, compute(rows)));
    return { columns: names, rows: [values].slice(0, most) };
  }
  if (order) rows.sort(order);
  return {
    columns: names,
    rows: rows.slice(0, most).map((row) => selected.columns.map(({ expression: { type, evaluate } }) => shownValue(type, evaluate(row)))),
  };
}

/** Records of the first table that can meet the condition, the newest first. */
function candidates({ store, tables }: Scope, where: Condition | undefined): StoredRecord[] {
  const type = tables[0]?.name ?? '';
  if (!where?.probes) return [...store.all(type)].reverse();
  const found = new Map<number, StoredRecord>();
  for (const { field, keys, fold } of where.probes) for (const record of store.find(type, field, keys, fold)) found.set(record.id, record);
  return [...found.values()].sort((one, other) => other.id - one.id);
}

function rowLimit({ limit }: SelectFromStatement): number {
  if (!limit) return Infinity;
  if (limit.offset || limit.limit?.type !== 'integer')
    throw new NotEmulated('SuiteQL OFFSET, or FETCH FIRST of a number that is no literal');
  return limit.limit.value;
}
