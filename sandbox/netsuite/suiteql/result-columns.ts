import type { Expr, SelectedColumn, SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileExpression, type SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { Row, Scope } from './scope';
import { compareValues, type SqlType, type SqlValue } from './value';

export interface ResultColumn {
  /** Lower case. */
  name: string;
  isAlias: boolean;
  expression: SqlExpression;
}

/** A column that takes all rows together. */
export interface AggregateColumn {
  name: string;
  type: SqlType;
  compute(rows: readonly Row[]): SqlValue;
}

export type ResultColumns = { kind: 'rows'; columns: ResultColumn[] } | { kind: 'aggregate'; columns: AggregateColumn[] };

const AGGREGATES = ['COUNT', 'MIN', 'MAX'];

/** Compiles what is selected: values of rows, or COUNT, MIN and MAX over all of them; never both, for that needs GROUP BY. */
export function compileColumns(scope: Scope, { columns = [] }: SelectFromStatement): ResultColumns {
  const selected = columns ?? [];
  const names = selected.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new NotEmulated(`SuiteQL result with two columns ${twice}`);
  const aggregates = selected.filter(({ expr }) => isAggregate(expr)).length;
  if (aggregates === 0)
    return {
      kind: 'rows',
      columns: selected.map(({ expr, alias }, index) => ({
        name: names[index] as string,
        isAlias: alias !== undefined,
        expression: compileExpression(scope, expr),
      })),
    };
  if (aggregates < selected.length) throw invalidQuery('A column that is no aggregate needs GROUP BY.');
  return { kind: 'aggregate', columns: selected.map(({ expr }, index) => aggregate(scope, names[index] as string, expr)) };
}

/** NetSuite makes up names for expressions; which ones is not emulated, so they need an alias. */
function nameOf({ expr, alias }: SelectedColumn): string {
  if (expr.type === 'ref' && expr.name === '*') throw new NotEmulated('SuiteQL SELECT *');
  if (alias) return alias.name.toLowerCase();
  if (expr.type === 'ref') return expr.name.toLowerCase();
  throw new NotEmulated('SuiteQL result column without an alias');
}

const isAggregate = (expr: Expr): boolean =>
  expr.type === 'call' && !expr.function.schema && AGGREGATES.includes(expr.function.name.toUpperCase());

function aggregate(scope: Scope, name: string, expr: Expr): AggregateColumn {
  if (expr.type !== 'call' || expr.distinct || expr.filter || expr.over || expr.args.length !== 1)
    throw new NotEmulated(`SuiteQL aggregate ${name}`);
  const [argument] = expr.args as [Expr];
  const called = expr.function.name.toUpperCase();
  if (called === 'COUNT' && argument.type === 'ref' && argument.name === '*')
    return { name, type: 'number', compute: (rows) => rows.length };
  const operand = compileExpression(scope, argument);
  const values = (rows: readonly Row[]) => rows.map((row) => operand.evaluate(row)).filter((value) => value !== null);
  if (called === 'COUNT') return { name, type: 'number', compute: (rows) => values(rows).length };
  if (operand.type === 'clob') throw invalidQuery('Long text cannot be compared.');
  const direction = called === 'MIN' ? -1 : 1;
  const better = (best: SqlValue, value: string | number): SqlValue =>
    best === null || direction * compareValues(value, best) > 0 ? value : best;
  return { name, type: operand.type, compute: (rows) => values(rows).reduce<SqlValue>(better, null) };
}
