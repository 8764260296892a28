import { DEFAULT_ROWS } from './default-rows';
import type { MappingRow } from './mapping-row';

/**
 * The rows of a workflow: those that were saved, and the shipped row of every default target that has no saved row at all.
 * A saved row that is switched off counts as saved: its target stays unmapped.
 */
export function withDefaultRows(saved: readonly MappingRow[]): MappingRow[] {
  const targets = new Set(saved.map(({ target }) => target));
  return [...saved, ...DEFAULT_ROWS.filter(({ target }) => !targets.has(target))];
}
