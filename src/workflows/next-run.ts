import { describeError, type ErrorCode } from '../core/errors/catalogue';
import { pausedUntil } from '../core/errors/quota-wait';
import type { ConnectionOverview } from '../netsuite/connection';
import type { RunRow } from '../netsuite/run-history';
import type { StoredWorkflow } from '../netsuite/workflow-store';
import { haltedBy } from './halt';

const MINUTE = 60_000;

/** Minutes between the runs as the product ships the schedule; NetSuite repeats no more often (facts 1.7). */
export const SHIPPED_MINUTES = 15;

/** Scheduled runs that are looked at for their distance. */
const LOOKED_AT = 8;

/**
 * When the schedule runs next, as far as the product can know: NetSuite tells a script nothing of the schedule of a
 * deployment, so it is reckoned from the scheduled runs, and as shipped before there are two of them.
 */
export type NextRun =
  /** `at`: UTC, ISO 8601. `isLate`: it should have run long ago. */
  | { kind: 'expected'; at: string; everyMinutes: number; isSeen: boolean; isLate: boolean }
  /** Nothing is asked of SuiteProjects Pro before; the schedule goes on by itself then. */
  | { kind: 'waiting'; until: string }
  | { kind: 'stopped'; code: ErrorCode; since: string; remedy: string }
  | { kind: 'idle'; code: ErrorCode; remedy: string };

/** Cost: 10 units when an earlier run has stopped the workflow, none otherwise. `runs`: the newest first; `now`: milliseconds since 1970, UTC. */
export function nextRun(
  { workflow, connection, runs }: { workflow: StoredWorkflow; connection: ConnectionOverview | undefined; runs: readonly RunRow[] },
  now: number,
): NextRun {
  if (!connection?.host || !connection.hasTokens) return idle('CONNECTION_INCOMPLETE');
  if (!workflow.active) return idle('WORKFLOW_INACTIVE');
  const until = pausedUntil(connection.pause, now);
  if (until !== undefined) return { kind: 'waiting', until };
  const code = haltedBy(workflow, connection, now);
  if (code !== undefined) return { kind: 'stopped', code, since: workflow.halt?.since ?? '', remedy: describeError(code).administrator };
  return expected(runs, now);
}

const idle = (code: ErrorCode): NextRun => ({ kind: 'idle', code, remedy: describeError(code).administrator });

function expected(runs: readonly RunRow[], now: number): NextRun {
  const starts = runs
    .filter(({ trigger }) => trigger === 'scheduled')
    .slice(0, LOOKED_AT)
    .map(({ started }) => Date.parse(started));
  const [last] = starts;
  const seen = medianGap(starts);
  const everyMinutes = seen ?? SHIPPED_MINUTES;
  const step = everyMinutes * MINUTE;
  // Schedules repeat from a whole hour on, so the marks of the clock tell more than the last start, which may have waited.
  const at = Math.floor(now / step) * step + step;
  return {
    ...{ kind: 'expected', at: new Date(at).toISOString(), everyMinutes, isSeen: seen !== undefined },
    isLate: last !== undefined && now - last > 4 * step,
  };
}

/** The distance of scheduled starts, in whole quarters of an hour; undefined before there are two. */
function medianGap(starts: readonly number[]): number | undefined {
  const gaps = starts.slice(1).map((start, index) => (starts[index] ?? start) - start);
  if (gaps.length === 0) return undefined;
  const middle = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(1, Math.round(middle / (SHIPPED_MINUTES * MINUTE))) * SHIPPED_MINUTES;
}
