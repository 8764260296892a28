import { runSql, textOf } from './sql';

/** How many open exceptions a workflow has. */
export interface OpenCounts {
  parked: number;
  held: number;
}

/** Counts the open exceptions. Cost: 10 units. */
export function countOpenExceptions(workflowId: string): OpenCounts {
  const counts: OpenCounts = { parked: 0, held: 0 };
  const rows = runSql(
    `SELECT custrecord_spx_exc_kind AS kind, COUNT(*) AS total FROM customrecord_spx_exception
    WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ? GROUP BY custrecord_spx_exc_kind ORDER BY custrecord_spx_exc_kind`,
    [Number(workflowId), 'open'],
  );
  for (const row of rows) {
    const kind = textOf(row['kind']);
    if (kind === 'parked' || kind === 'held') counts[kind] = Number(row['total'] ?? 0);
  }
  return counts;
}
