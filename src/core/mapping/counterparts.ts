import { ExpressionError } from './expression';
import { compileValue } from './kinds/registry';
import type { MappingRow } from './mapping-row';
import { placeOf } from './targets';

/** The paths that a row reads; none for a pullback and for a row that is wrong, which the Mapping page says. */
function sourcesOf({ kind, expression, target }: MappingRow): readonly string[] {
  if (kind === 'pullback') return [];
  try {
    placeOf(target);
    return compileValue(kind, expression, {}).sources;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/**
 * The NetSuite field beside which a field of SuiteProjects Pro is shown: the target of the row that is filled from it. Of several
 * the one that reads nothing else, then the first in the order of the rows.
 */
export function counterpartsOf(rows: readonly MappingRow[]): Map<string, string> {
  const read = rows
    .filter(({ active }) => active)
    .map((row) => ({ ...row, sources: sourcesOf(row) }))
    .sort((one, other) => one.sources.length - other.sources.length || one.order - other.order);
  const targets = new Map<string, string>();
  for (const { sources, target } of read) for (const path of sources) if (!targets.has(path)) targets.set(path, target);
  return targets;
}
