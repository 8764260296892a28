import * as log from '../../netsuite/log';
import type { MappingRow, Pullback } from '../../core/mapping/mapping-row';
import { pullbackOf } from '../../core/mapping/pullbacks';
import { pullbackValues } from '../../netsuite/pullback-values';
import type { WriteBackEntry } from '../../suiteprojects/write-back';

/** The active pullback rows beside the shipped one of the internal id. Throws ExpressionError of a row that the run's start refused. */
export const customPullbacks = (rows: readonly MappingRow[], netsuiteIdField: string): Pullback[] =>
  rows
    .filter(({ kind, active }) => kind === 'pullback' && active)
    .map(pullbackOf)
    .filter(({ sppField }) => sppField !== netsuiteIdField);

/**
 * The entries with what the pullback rows add. When their values cannot be read, the ids are written without: they matter
 * more. Cost: `pullbackValues`.
 */
export function withPullbacks(entries: readonly WriteBackEntry[], pullbacks: readonly Pullback[]): WriteBackEntry[] {
  if (pullbacks.length === 0) return [...entries];
  try {
    const values = pullbackValues(
      entries.map(({ netsuiteId }) => netsuiteId),
      pullbacks,
    );
    return entries.map((entry) => {
      const more = values.get(entry.netsuiteId);
      return more === undefined ? entry : { ...entry, more };
    });
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = error as { name?: string; message?: string };
    log.error({ title: 'The values of the pullback rows could not be read', details: `${name}: ${message}` });
    return [...entries];
  }
}
