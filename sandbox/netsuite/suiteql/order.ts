import type { SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileExpression, type SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { ResultColumn } from './result-columns';
import type { Row, Scope } from './scope';
import { compareValues } from './value';

type Compare = (one: Row, other: Row) => number;

/**
 * The order of ORDER BY, by an alias of the result or by any expression. As in Oracle, null counts as the greatest value.
 * Rows that tie keep the order they come in.
 */
export function compileOrder(scope: Scope, { orderBy }: SelectFromStatement, columns: readonly ResultColumn[]): Compare | undefined {
  if (!orderBy || orderBy.length === 0) return undefined;
  const compares = orderBy.map(({ by, order, nulls }) => {
    const alias =
      by.type === 'ref' && !by.table ? columns.find(({ name, isAlias }) => isAlias && name === by.name.toLowerCase()) : undefined;
    const expression = alias?.expression ?? compileExpression(scope, by);
    if (expression.constant) throw new NotEmulated('SuiteQL ORDER BY a position');
    if (expression.type === 'clob') throw invalidQuery('Long text cannot be sorted.');
    return compareBy(expression, order === 'DESC' ? -1 : 1, nulls ? nulls === 'LAST' : order !== 'DESC');
  });
  return (one, other) => {
    for (const compare of compares) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareBy({ evaluate }: SqlExpression, direction: 1 | -1, nullsLast: boolean): Compare {
  return (one, other) => {
    const [a, b] = [evaluate(one), evaluate(other)];
    if (a === null || b === null) return a === b ? 0 : (a === null) === nullsLast ? 1 : -1;
    return direction * compareValues(a, b);
  };
}
