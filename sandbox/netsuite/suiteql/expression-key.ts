import type { Expr } from 'pgsql-ast-parser';
import { placeKey, type Scope } from './scope';
import { isQuery } from './syntax';

/** A text that two expressions share when they mean the same columns in the same way; undefined for one with a subquery. */
export function expressionKey(scope: Scope, expr: Expr): string | undefined {
  let hasQuery = false;
  const key = JSON.stringify(expr, (_name, node: unknown) => {
    if (typeof node !== 'object' || node === null || hasQuery) return node;
    const { type, name, table } = node as { type?: string; name?: string; table?: { name: string } };
    hasQuery = type !== undefined && isQuery(type);
    return type === 'ref' && name !== undefined && name !== '*' ? { place: placeKey(scope.place(name, table?.name)) } : node;
  });
  return hasQuery ? undefined : key;
}
