import type { Pullback } from '../core/mapping/mapping-row';
import { placeholders, runSql, textOf, type SqlValue } from './sql';

/** Ids that an IN list takes. */
const MOST_IDS = 1000;

/**
 * The texts that pullback rows write to SPP, by NetSuite id, read back from the customers as they are now: what NetSuite
 * sets itself, such as the entity id, is known only after the save. None when there is no custom pullback row.
 * Cost: 10 units per 1,000 customers. Throws SuiteScript errors of a field that a query does not know.
 */
export function pullbackValues(netsuiteIds: readonly string[], pullbacks: readonly Pullback[]): Map<string, Record<string, string>> {
  const values = new Map<string, Record<string, string>>();
  if (pullbacks.length === 0) return values;
  const columns = [...new Set(pullbacks.map(({ netsuiteField }) => netsuiteField))].filter((field) => field !== 'id');
  for (let start = 0; start < netsuiteIds.length; start += MOST_IDS) {
    const ids: SqlValue[] = netsuiteIds.slice(start, start + MOST_IDS).map(Number);
    const select = ['id', ...columns].join(', ');
    for (const row of runSql(`SELECT ${select} FROM customer WHERE id IN (${placeholders(ids.length)}) ORDER BY id`, ids))
      values.set(
        textOf(row['id']),
        Object.fromEntries(pullbacks.map(({ sppField, netsuiteField }) => [sppField, textOf(row[netsuiteField])])),
      );
  }
  return values;
}
