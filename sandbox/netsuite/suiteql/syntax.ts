import type { Expr, SelectStatement } from 'pgsql-ast-parser';

const QUERIES: readonly string[] = ['select', 'union', 'union all', 'with', 'with recursive', 'values'];

/** Whether a node of this type is a query. */
export const isQuery = (type: string): boolean => QUERIES.includes(type);

export const asQuery = (expr: Expr): SelectStatement | undefined => (isQuery(expr.type) ? (expr as SelectStatement) : undefined);
