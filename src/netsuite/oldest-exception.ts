import { runSql, textOf } from './sql';

/** How many exceptions are open, and the day (`YYYY-MM-DD`, of the account's time zone) on which the oldest one was opened. */
export interface OldestException {
  total: number;
  day: string;
}

/** The oldest open exception of a workflow; undefined when none is open. Cost: 10 units. */
export function oldestOpenException(workflowId: string): OldestException | undefined {
  const [row] = runSql(
    `SELECT COUNT(*) AS total, TO_CHAR(MIN(created), 'YYYY-MM-DD') AS oldest FROM customrecord_spx_exception
    WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ?`,
    [Number(workflowId), 'open'],
  );
  const total = Number(row?.['total'] ?? 0);
  return total === 0 ? undefined : { total, day: textOf(row?.['oldest']) };
}
