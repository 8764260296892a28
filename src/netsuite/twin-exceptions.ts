import { resolveException } from './exceptions';
import { runSqlById, textOf } from './sql';

/**
 * Closes all but the oldest of several open exceptions of one customer: two runs that overlap may each have opened one, for
 * neither saw the other's. Cost: 10 units per 5,000 open exceptions, 2 per one that is closed.
 */
export function closeTwinExceptions(workflowId: string): void {
  const rows = runSqlById(
    `SELECT id, custrecord_spx_exc_spp_id AS sppid FROM customrecord_spx_exception
    WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ?`,
    [Number(workflowId), 'open'],
  );
  const seen = new Set<string>();
  for (const row of rows) {
    const sppId = textOf(row['sppid']);
    if (seen.has(sppId)) resolveException(textOf(row['id']));
    seen.add(sppId);
  }
}
