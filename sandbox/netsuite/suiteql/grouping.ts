import type { Expr, SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileAggregate, hasAggregate, type Aggregate } from './aggregate';
import { compileExpression, type SqlExpression } from './expression';
import { expressionKey } from './expression-key';
import { invalidQuery } from './invalid-query';
import { placeKey, type Row, type Scope } from './scope';

/** How the rows of a grouped query are put together. A row of a group is one of its rows, with the aggregates as the last place. */
export interface Grouping {
  /** Where the aggregates are in a group's row. */
  slot: number;
  /** What GROUP BY names: columns by place, other expressions by their text. */
  columns: ReadonlySet<string>;
  expressions: ReadonlySet<string>;
  keys: readonly SqlExpression[];
  /** Grows while the values of groups are compiled. */
  aggregates: Aggregate[];
}

/** The grouping of a SELECT that has GROUP BY, HAVING or an aggregate. */
export function compileGrouping(scope: Scope, { columns, groupBy, having, orderBy }: SelectFromStatement): Grouping | undefined {
  if (!groupBy?.length && !having && !hasAggregate(columns) && !hasAggregate(orderBy)) return undefined;
  const by = groupBy ?? [];
  const keys = by.map((expr) => groupKey(scope, expr));
  return {
    slot: scope.width,
    columns: new Set(keys.flatMap(({ place }) => (place ? [placeKey(place)] : []))),
    expressions: new Set(by.flatMap((expr) => expressionKey(scope, expr) ?? [])),
    keys,
    aggregates: [],
  };
}

function groupKey(scope: Scope, expr: Expr): SqlExpression {
  const key = compileExpression(scope, expr);
  if (key.constant) throw new NotEmulated('SuiteQL GROUP BY a constant');
  if (key.type === 'clob') throw invalidQuery('Long text cannot be compared.');
  return key;
}

/** An aggregate or an expression of GROUP BY as a value of a group; undefined for what has to be looked into. */
export function compileGroupValue(scope: Scope, grouping: Grouping, expr: Expr): SqlExpression | undefined {
  const aggregate = compileAggregate(scope.ungrouped(), expr);
  if (aggregate) {
    const at = grouping.aggregates.push(aggregate) - 1;
    return { type: aggregate.type, evaluate: (row) => (row[grouping.slot] as ReturnType<Aggregate['compute']>[])[at] ?? null };
  }
  if (expr.type === 'ref' || grouping.expressions.size === 0) return undefined;
  const key = expressionKey(scope.ungrouped(), expr);
  return key !== undefined && grouping.expressions.has(key) ? compileExpression(scope.ungrouped(), expr) : undefined;
}

/** The rows of the groups. Without GROUP BY all rows are one group, and so are no rows. */
export function groupRows({ slot, keys, aggregates }: Grouping, outer: Row, rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  if (keys.length === 0) groups.set('', [...rows]);
  for (const row of keys.length === 0 ? [] : rows) {
    const key = JSON.stringify(keys.map(({ evaluate }) => evaluate(row)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => {
    const shown: Row = group[0] ?? [...outer, ...Array.from({ length: slot - outer.length }, () => null)];
    return [...shown, aggregates.map(({ compute }) => compute(group))];
  });
}
