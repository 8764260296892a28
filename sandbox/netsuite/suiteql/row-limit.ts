import type { Expr, SelectFromStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';
import { topOf } from './top';

/** What `TOP n` or `OFFSET n ROWS FETCH FIRST m ROWS ONLY` leave of the ordered rows [K]. */
export function rowLimit(select: SelectFromStatement): <Limited>(rows: Limited[]) => Limited[] {
  const top = topOf(select);
  const { limit, offset } = select.limit ?? {};
  if (top !== undefined && select.limit) throw invalidQuery('TOP and FETCH FIRST exclude each other.');
  const from = count('OFFSET', offset) ?? 0;
  const most = top ?? count('FETCH FIRST', limit) ?? Infinity;
  return (rows) => (from === 0 && most >= rows.length ? rows : rows.slice(from, from + most));
}

function count(what: string, expr: Expr | null | undefined): number | undefined {
  if (!expr) return undefined;
  if (expr.type !== 'integer') throw new NotEmulated(`SuiteQL ${what} of a number that is no literal`);
  return expr.value;
}
