import { runSql, textOf } from './sql';

/** The signals that wait in all lanes. */
export interface SignalBacklog {
  waiting: number;
  /** When the oldest came; UTC, ISO 8601, '' when none waits. */
  oldest: string;
}

/** Counts the waiting signals. Cost: 10 units. */
export function signalBacklog(): SignalBacklog {
  const [row] = runSql('SELECT COUNT(*) AS total, MIN(custrecord_spx_sig_received) AS oldest FROM customrecord_spx_signal');
  return { waiting: Number(row?.['total'] ?? 0), oldest: textOf(row?.['oldest']) };
}
