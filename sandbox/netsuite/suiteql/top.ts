import type { SelectedColumn, SelectFromStatement } from 'pgsql-ast-parser';

/**
 * The alias under which `SELECT TOP 5 a` reaches the parser, which does not know TOP: `SELECT 5 AS "top", a`. No statement
 * can have it, for quoted names are refused.
 */
export const TOP_MARK = 'rows of TOP';

export const isTopMark = ({ alias }: SelectedColumn): boolean => alias?.name === TOP_MARK;

/** How many rows TOP lets through, if there is one. */
export function topOf({ columns }: SelectFromStatement): number | undefined {
  const expr = columns?.find(isTopMark)?.expr;
  return expr?.type === 'integer' ? expr.value : undefined;
}
