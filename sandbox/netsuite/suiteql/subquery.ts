import type { SelectStatement } from 'pgsql-ast-parser';
import type { SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import { compileQuery, type Query } from './query';
import type { Row, Scope } from './scope';
import type { SqlType, SqlValue } from './value';

/** Compiles a subquery whose answer is kept when it does not depend on the row around it. */
export function compileSubquery(scope: Scope, statement: SelectStatement): Query {
  const query = compileQuery(scope.child(), statement);
  if (query.isCorrelated) return query;
  const outer = Array.from({ length: scope.width }, () => null);
  let known: SqlValue[][] | undefined;
  return { ...query, rows: () => (known ??= query.rows(outer)) };
}

/** A subquery of one column, for IN and for values. */
export function oneColumn(scope: Scope, statement: SelectStatement): { type: SqlType; query: Query; values(row: Row): SqlValue[] } {
  const query = compileSubquery(scope, statement);
  const [column, ...others] = query.columns;
  if (!column || others.length > 0) throw invalidQuery('This subquery takes one column.');
  return { type: column.type, query, values: (row) => query.rows(row).map(([value]) => value ?? null) };
}

/** The value of a subquery of one column and at most one row; null when it has none. */
export function scalarSubquery(scope: Scope, statement: SelectStatement): SqlExpression {
  const { type, values } = oneColumn(scope, statement);
  return {
    type,
    evaluate(row) {
      const found = values(row);
      if (found.length > 1) throw invalidQuery('A subquery for one value gave more than one row.');
      return found[0] ?? null;
    },
  };
}
