import type { Expr } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import type { Condition } from './condition';
import { compileExpression, constant, parameterValue, type SqlExpression } from './expression';
import { probesForKeys } from './index-probe';
import { invalidQuery } from './invalid-query';
import type { Scope } from './scope';
import { comparedAs, converter, type SqlValue } from './value';

/** Help: article_0824094533. */
const MOST_VALUES = 1_000;

/** Compiles `value IN (literals and parameters)`. A null in the list can only turn "no" into "unknown". */
export function compileIn(scope: Scope, operand: Expr, list: Expr): Condition {
  const value = compileExpression(scope, operand);
  const items = listItems(scope, list);
  if (items.length > MOST_VALUES) throw invalidQuery(`An IN list takes ${MOST_VALUES} values at most, not ${items.length}.`);
  const types = new Set(items.map((item) => comparedAs(value.type, item.type)));
  const known = [...types].filter((type) => type !== 'null');
  const hasNull = types.has('null');
  if (known.length > 1) throw new NotEmulated('SuiteQL IN list of texts and numbers');
  const type = known[0] ?? 'null';
  const convert = converter(type);
  const wanted = new Set<SqlValue>(items.map((item) => convert(item.constant?.value ?? null)));
  wanted.delete(null);
  const probes = probesForKeys(value, type, items);
  return {
    test(row) {
      const tested = convert(value.evaluate(row));
      if (tested === null) return null;
      return wanted.has(tested) || (hasNull ? null : false);
    },
    ...(probes && { probes }),
  };
}

function listItems(scope: Scope, list: Expr): SqlExpression[] {
  if (list.type === 'parameter') {
    const binding = scope.bindings[Number(list.name.slice(1)) - 1];
    if (binding?.kind === 'list') return binding.values.map((one) => constant(parameterValue(one)));
  }
  const items = list.type === 'list' ? list.expressions : [list];
  return items.map((item) => {
    const compiled = compileExpression(scope, item);
    if (!compiled.constant) throw new NotEmulated('SuiteQL IN list of expressions');
    return compiled;
  });
}
