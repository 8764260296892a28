import type { SelectStatement, WithStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { queryTable } from './query-table';
import type { Row, Scope } from './scope';
import { compileSelect } from './select';
import { compileUnion } from './union';
import type { SqlType, SqlValue } from './value';

export interface QueryColumn {
  /** Lower case; absent for an expression without an alias. */
  name?: string;
  type: SqlType;
}

/** A compiled query. */
export interface Query {
  columns: readonly QueryColumn[];
  /** Its rows depend on the row of the query around. */
  isCorrelated: boolean;
  rows(outer: Row): SqlValue[][];
}

/** Compiles a SELECT, a UNION or a query with WITH, whose tables go into the (empty) scope. */
export function compileQuery(scope: Scope, statement: SelectStatement): Query {
  switch (statement.type) {
    case 'select':
      return compileSelect(scope, statement);
    case 'union':
    case 'union all':
      return compileUnion(scope, statement);
    case 'with':
      return compileWith(scope, statement);
    default:
      throw new NotEmulated(`SuiteQL ${statement.type}`);
  }
}

function compileWith(scope: Scope, { bind, in: main }: WithStatement): Query {
  const named = bind.reduce((known, { alias, statement }) => {
    if (!isSelect(statement)) throw new NotEmulated(`SuiteQL WITH ${statement.type}`);
    const name = alias.name.toLowerCase();
    return known.withQuery(name, queryTable(name, compileQuery(known.detached(), statement)));
  }, scope);
  if (!isSelect(main)) throw new NotEmulated(`SuiteQL WITH ${main.type}`);
  return compileQuery(named, main);
}

const isSelect = (statement: { type: string }): statement is SelectStatement =>
  ['select', 'union', 'union all', 'with'].includes(statement.type);
