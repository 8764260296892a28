import { NotEmulated } from '../../not-emulated';
import type { Store } from '../records/store';
import type { Parameter } from './bind-parameters';
import { parseQuery } from './parse';
import { compileQuery } from './query';
import { Scope } from './scope';
import { shownValue } from './shown-value';
import type { TableContext } from './tables';
import type { SqlType, SqlValue } from './value';

export interface SuiteQlResult {
  /** Names of the columns in lower case. */
  columns: string[];
  /** Types of the columns, as SuiteQL evaluated them. */
  types: SqlType[];
  /** One array of values per row, in the order of the columns. */
  rows: SqlValue[][];
}

export interface SuiteQlOptions extends Partial<Pick<TableContext, 'mayRead' | 'systemNotes' | 'deployments'>> {
  /** Evaluate conditions on every record; the answer is the same. */
  scan?: boolean;
  /** The time zone in which dates are shown and compared, an IANA name; UTC when absent. */
  timeZone?: string;
}

/**
 * Evaluates one SuiteQL query on the store and returns all its rows. Text is compared case-sensitively and empty text is
 * null, as in Oracle [K]. Without ORDER BY, NetSuite promises no order: here the newest records come first, so that nobody
 * relies on one. Throws `PlatformError` for what NetSuite refuses and `NotEmulated` for what is not evaluated.
 */
export function runSuiteQL(
  store: Store,
  statement: string,
  parameters: readonly Parameter[] = [],
  { scan = false, timeZone = 'UTC', mayRead = () => true, systemNotes, deployments }: SuiteQlOptions = {},
): SuiteQlResult {
  const { statement: parsed, bindings } = parseQuery(statement, parameters);
  const context = { store, timeZone, mayRead, ...(systemNotes && { systemNotes }), ...(deployments && { deployments }) };
  const query = compileQuery(Scope.of({ ...context, bindings, scan }), parsed);
  const types = query.columns.map(({ type }) => type);
  return {
    columns: namesOf(query.columns),
    types,
    rows: query.rows([]).map((values) => values.map((value, at) => shownValue(types[at] ?? 'null', value))),
  };
}

function namesOf(columns: readonly { name?: string }[]): string[] {
  const names = columns.map(({ name }) => {
    if (name === undefined) throw new NotEmulated('SuiteQL result column without an alias');
    return name;
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new NotEmulated(`SuiteQL result with two columns ${twice}`);
  return names;
}
