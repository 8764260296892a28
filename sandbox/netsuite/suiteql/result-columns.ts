import type { Expr, ExprRef, SelectedColumn, SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileExpression, type SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { Scope } from './scope';
import { isTopMark } from './top';

export interface ResultColumn {
  /** Lower case; NetSuite makes up names for expressions without an alias: which ones is not emulated. */
  name: string | undefined;
  isAlias: boolean;
  expr: Expr;
  expression: SqlExpression;
}

/** Compiles what is selected. `*` stands for the columns of tables whose columns are all known: of queries in FROM. */
export function compileColumns(scope: Scope, { columns }: SelectFromStatement): ResultColumn[] {
  const selected = (columns ?? []).filter((column) => !isTopMark(column)).flatMap((column) => expanded(scope, column));
  return selected.map(({ expr, alias }) => ({
    name: alias?.name.toLowerCase() ?? (expr.type === 'ref' ? expr.name.toLowerCase() : undefined),
    isAlias: alias !== undefined,
    expr,
    expression: compileExpression(scope, expr),
  }));
}

function expanded(scope: Scope, column: SelectedColumn): SelectedColumn[] {
  const { expr } = column;
  if (expr.type !== 'ref' || expr.name !== '*') return [column];
  const tables = expr.table ? [expr.table.name.toLowerCase()] : scope.tableNames;
  return tables.flatMap((table) => {
    const owner = scope.tableCalled(table);
    if (!owner) throw invalidQuery(`Unknown table name ${table}.`);
    if (!owner.columns) throw new NotEmulated('SuiteQL SELECT *');
    return owner.columns.map((name): { expr: ExprRef } => ({ expr: { type: 'ref', name, table: { name: table } } }));
  });
}
