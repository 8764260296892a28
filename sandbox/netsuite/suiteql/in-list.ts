import type { Expr, SelectStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { comparison, or, type Condition } from './condition';
import { compileExpression, constant, parameterValue, type SqlExpression } from './expression';
import { probesForKeys, usableIndex } from './index-probe';
import { invalidQuery } from './invalid-query';
import type { Row, Scope } from './scope';
import { oneColumn } from './subquery';
import { asQuery } from './syntax';
import { comparedAs, converter, type SqlValue } from './value';

/** Help: article_0824094533. */
const MOST_VALUES = 1_000;

/** Compiles `value IN (values)` and `value IN (SELECT ...)`. A null in the list can only turn "no" into "unknown". */
export function compileIn(scope: Scope, operand: Expr, list: Expr): Condition {
  const value = compileExpression(scope, operand);
  const query = asQuery(list);
  if (query) return inSubquery(scope, value, query);
  const items = listItems(scope, list);
  if (items.length > MOST_VALUES) throw invalidQuery(`An IN list takes ${MOST_VALUES} values at most, not ${items.length}.`);
  const types = new Set(items.map((item) => comparedAs(value.type, item.type)));
  const known = [...types].filter((type) => type !== 'null');
  if (known.length > 1) throw new NotEmulated('SuiteQL IN list of texts and numbers');
  if (items.some((item) => !item.constant)) return items.map((item) => comparison(scope, '=', value, item)).reduce(or);
  const type = known[0] ?? 'null';
  const convert = converter(type);
  const wanted = new Set<SqlValue>(items.map((item) => convert(item.constant?.value ?? null)));
  const probes = probesForKeys(scope, value, type, items);
  return { test: (row) => isIn(convert(value.evaluate(row)), wanted), ...(probes && { probes }) };
}

function isIn(tested: SqlValue, wanted: ReadonlySet<SqlValue>): boolean | null {
  if (wanted.size === 0) return false;
  if (tested === null) return null;
  return wanted.has(tested) || (wanted.has(null) ? null : false);
}

function inSubquery(scope: Scope, value: SqlExpression, statement: SelectStatement): Condition {
  const { type, query, values } = oneColumn(scope, statement);
  const compared = comparedAs(value.type, type);
  const convert = converter(compared);
  let known: Set<SqlValue> | undefined;
  const read = (row: Row) => new Set(values(row).map(convert));
  const wanted = (row: Row) => (query.isCorrelated ? read(row) : (known ??= read(row)));
  const index = query.isCorrelated ? undefined : usableIndex(scope, value, compared);
  const keys = (row: Row) => [...wanted(row)].flatMap((key) => (key === null ? [] : [String(key)]));
  return {
    test: (row) => isIn(convert(value.evaluate(row)), wanted(row)),
    ...(index && { probes: [{ field: index.field, fold: index.fold, keys, size: MOST_VALUES }] }),
  };
}

function listItems(scope: Scope, list: Expr): SqlExpression[] {
  if (list.type === 'parameter') {
    const binding = scope.statement.bindings[Number(list.name.slice(1)) - 1];
    if (binding?.kind === 'list') return binding.values.map((one) => constant(parameterValue(one)));
  }
  const items = list.type === 'list' ? list.expressions : [list];
  return items.map((item) => compileExpression(scope, item));
}
