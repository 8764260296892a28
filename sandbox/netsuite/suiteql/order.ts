import type { OrderByStatement, SelectFromStatement } from 'pgsql-ast-parser';
import { compileExpression, type SqlExpression } from './expression';
import { expressionKey } from './expression-key';
import { invalidQuery } from './invalid-query';
import type { ResultColumn } from './result-columns';
import type { Row, Scope } from './scope';
import { compareValues, type SqlValue } from './value';

/** One item of ORDER BY and the value that it sorts a row by. */
export interface SortKey<Sorted> {
  item: OrderByStatement;
  value(row: Sorted): SqlValue;
}

/** The order of ORDER BY: by an alias or a position of the result, or by any expression. */
export function compileOrder(
  scope: Scope,
  { orderBy, distinct }: SelectFromStatement,
  columns: readonly ResultColumn[],
): ((rows: readonly Row[]) => Row[]) | undefined {
  if (!orderBy || orderBy.length === 0) return undefined;
  return sorter(
    orderBy.map((item): SortKey<Row> => {
      const expression = sortedBy(scope, item, columns, distinct === 'distinct');
      if (expression.type === 'clob') throw invalidQuery('Long text cannot be sorted.');
      return { item, value: expression.evaluate };
    }),
  );
}

function sortedBy(scope: Scope, { by }: OrderByStatement, columns: readonly ResultColumn[], isDistinct: boolean): SqlExpression {
  if (by.type === 'integer') {
    const column = columns[by.value - 1];
    if (!column) throw invalidQuery(`ORDER BY ${by.value} is no position of a column.`);
    return column.expression;
  }
  const alias = by.type === 'ref' && !by.table ? columns.find(({ name, isAlias }) => isAlias && name === by.name.toLowerCase()) : undefined;
  if (alias) return alias.expression;
  if (!isDistinct) return compileExpression(scope, by);
  const key = expressionKey(scope, by);
  const selected = columns.find(({ expr }) => expressionKey(scope, expr) === key);
  if (!selected || key === undefined) throw invalidQuery('ORDER BY of a SELECT DISTINCT takes what is selected.');
  return selected.expression;
}

/**
 * Sorts rows by several keys. As in Oracle, null counts as the greatest value. Rows that tie keep the order they come in.
 */
export function sorter<Sorted>(keys: readonly SortKey<Sorted>[]): (rows: readonly Sorted[]) => Sorted[] {
  const compares = keys.map(({ item: { order, nulls } }) =>
    comparer(order === 'DESC' ? -1 : 1, nulls ? nulls === 'LAST' : order !== 'DESC'),
  );
  return (rows) => {
    const keyed = rows.map((row) => ({ row, values: keys.map(({ value }) => value(row)) }));
    keyed.sort((one, other) => {
      for (const [at, compare] of compares.entries()) {
        const order = compare(one.values[at] ?? null, other.values[at] ?? null);
        if (order !== 0) return order;
      }
      return 0;
    });
    return keyed.map(({ row }) => row);
  };
}

function comparer(direction: 1 | -1, nullsLast: boolean): (one: SqlValue, other: SqlValue) => number {
  return (one, other) => {
    if (one === null || other === null) return one === other ? 0 : (one === null) === nullsLast ? 1 : -1;
    return direction * compareValues(one, other);
  };
}
