import type { Problem } from '../errors/problem';
import { ExpressionError } from './expression';
import type { MappingRow } from './mapping-row';

/** Rows in their order, those of one order by id. */
export const byOrder = (one: MappingRow, other: MappingRow): number =>
  one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The rows that count: active ones in order; a default row gives way to a custom row of the same target. */
export function effectiveRows(rows: readonly MappingRow[]): MappingRow[] {
  const active = rows.filter((row) => row.active);
  const custom = new Set(active.filter((row) => !row.isDefaultRow).map((row) => row.target));
  return active.filter((row) => !row.isDefaultRow || !custom.has(row.target)).sort(byOrder);
}

/**
 * What the rows that count become, in order, and what is wrong with the others: `compileRow` throws ExpressionError for a
 * row that it does not understand, and a target that a row before has filled is refused here.
 */
export function compileEach<Compiled>(
  rows: readonly MappingRow[],
  compileRow: (row: MappingRow) => Compiled,
): { compiled: Compiled[]; problems: Problem[] } {
  const compiled: Compiled[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const row of effectiveRows(rows)) {
    try {
      if (seen.has(row.target)) throw new ExpressionError('another active row has this target');
      seen.add(row.target);
      compiled.push(compileRow(row));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ code: 'MAPPING_INVALID', target: row.target, data: { rowId: row.id, reason: error.reason } });
    }
  }
  return { compiled, problems };
}
