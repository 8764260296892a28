import { placeholders, runSql, textOf } from './sql';

/** Those of the deployments that have a run which is under way, by its row. Cost: 10 units. */
export function deploymentsUnderWay(deployments: readonly string[]): string[] {
  const rows = runSql(
    `SELECT custrecord_spx_run_deployment AS deployment FROM customrecord_spx_run WHERE custrecord_spx_run_status = 'running' AND custrecord_spx_run_deployment IN (${placeholders(deployments.length)}) ORDER BY id`,
    [...deployments],
  );
  return [...new Set(rows.map(({ deployment }) => textOf(deployment)))];
}
