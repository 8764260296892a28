import type { SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileCondition } from './condition';
import { compileFrom } from './from';
import { compileGrouping, groupRows } from './grouping';
import { invalidQuery } from './invalid-query';
import { compileOrder } from './order';
import type { Query } from './query';
import { refuseReservedWord } from './reserved-words';
import { compileColumns } from './result-columns';
import { rowLimit } from './row-limit';
import { splitRownum } from './rownum';
import type { Row, Scope } from './scope';
import type { SqlValue } from './value';

/** Clauses that would change the answer and are not evaluated. */
const NOT_EMULATED = ['for', 'skip'] as const;

/** Compiles one SELECT in the order in which SQL evaluates it. */
export function compileSelect(scope: Scope, select: SelectFromStatement): Query {
  refuseClauses(select);
  const { where, most } = splitRownum(select.where);
  const from = compileFrom(scope, select.from, where);
  const grouping = compileGrouping(scope, select);
  const valued = grouping ? scope.grouped(grouping) : scope;
  const columns = compileColumns(valued, select);
  const having = select.having ? compileCondition(valued, select.having) : undefined;
  const order = compileOrder(valued, select, columns);
  const isDistinct = select.distinct === 'distinct';
  if (isDistinct && columns.some(({ expression }) => expression.type === 'clob')) throw invalidQuery('Long text cannot be compared.');
  const limited = rowLimit(select);
  return {
    columns: columns.map(({ name, expression: { type } }) => ({ ...(name !== undefined && { name }), type })),
    get isCorrelated() {
      return scope.isCorrelated;
    },
    rows(outer) {
      let rows: Row[] = from(outer);
      if (most !== undefined) rows = rows.slice(0, most);
      if (grouping) rows = groupRows(grouping, outer, rows);
      if (having) rows = rows.filter((row) => having.test(row) === true);
      if (order) rows = order(rows);
      if (!isDistinct) rows = limited(rows);
      const values = rows.map((row) => columns.map(({ expression }) => expression.evaluate(row)));
      return isDistinct ? limited(distinct(values)) : values;
    },
  };
}

/** The first of the rows that are equal; nulls are equal to each other. */
export const distinct = (rows: readonly SqlValue[][]): SqlValue[][] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];

function refuseClauses(select: SelectFromStatement): void {
  const clause = NOT_EMULATED.find((name) => select[name]);
  if (clause) throw new NotEmulated(`SuiteQL ${clause}`);
  if (Array.isArray(select.distinct)) throw new NotEmulated('SuiteQL DISTINCT ON');
  for (const { alias } of select.columns ?? []) refuseReservedWord(alias?.name);
}
