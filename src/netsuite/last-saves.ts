import { placeholders, runSql, textOf } from './sql';

/** As the reader of the import gives moments. */
const MOMENT = 'YYYY-MM-DD HH24:MI:SS';

/** When these customers were last saved, on the clock of the account; at most 1,000. Cost: 10 units; none for none. */
export function lastSaves(netsuiteIds: readonly string[]): Map<string, string> {
  if (netsuiteIds.length === 0) return new Map();
  const rows = runSql(
    `SELECT id, TO_CHAR(lastmodifieddate, '${MOMENT}') AS saved FROM customer WHERE id IN (${placeholders(netsuiteIds.length)}) ORDER BY id`,
    netsuiteIds.map(Number),
  );
  return new Map(rows.map((row) => [textOf(row['id']), textOf(row['saved'])]));
}
