import type { NamedException } from '../core/notifications/compose';
import { runSql, textOf } from './sql';

/** Open exceptions that a run was the first to find, oldest first. Cost: 10 units. */
export const newExceptionsOf = (runId: string): NamedException[] =>
  runSql(
    `SELECT id, custrecord_spx_exc_company AS company, custrecord_spx_exc_code AS code FROM customrecord_spx_exception
    WHERE custrecord_spx_exc_run = ? AND custrecord_spx_exc_attempts = 1 AND custrecord_spx_exc_status = 'open' ORDER BY id`,
    [Number(runId)],
  ).map((row) => ({ company: textOf(row['company']), code: textOf(row['code']) }));
