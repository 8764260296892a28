import { runSql, textOf } from './sql';

/** The signals that wait in the lanes of the export. */
export interface SignalBacklog {
  waiting: number;
  /** When the oldest came; UTC, ISO 8601, '' when none waits. */
  oldest: string;
}

/** Counts the waiting signals of the export; the import has the lanes from 10 on. Cost: 10 units. */
export function signalBacklog(): SignalBacklog {
  const [row] = runSql(
    'SELECT COUNT(*) AS total, MIN(custrecord_spx_sig_received) AS oldest FROM customrecord_spx_signal WHERE custrecord_spx_sig_lane < 10',
  );
  return { waiting: Number(row?.['total'] ?? 0), oldest: textOf(row?.['oldest']) };
}
