import type { Expr } from 'pgsql-ast-parser';

/**
 * Takes `ROWNUM <= n` out of the conditions that WHERE joins by AND: Oracle numbers the rows as they meet the others, before it
 * groups and sorts. Any other use of ROWNUM stays in and is not emulated.
 */
export function splitRownum(where: Expr | null | undefined): { where?: Expr; most?: number } {
  if (!where) return {};
  if (where.type !== 'binary') return { where };
  if (where.op === 'AND') {
    const [left, right] = [splitRownum(where.left), splitRownum(where.right)];
    const most = [left.most, right.most].filter((one) => one !== undefined);
    const rest = left.where && right.where ? { ...where, left: left.where, right: right.where } : (left.where ?? right.where);
    return { ...(rest && { where: rest }), ...(most.length > 0 && { most: Math.min(...most) }) };
  }
  if (where.left.type !== 'ref' || where.left.table || where.left.name.toLowerCase() !== 'rownum' || where.right.type !== 'integer')
    return { where };
  const { value } = where.right;
  if (where.op === '<=') return { most: Math.max(value, 0) };
  if (where.op === '<') return { most: Math.max(value - 1, 0) };
  return where.op === '=' && value === 1 ? { most: 1 } : { where };
}
