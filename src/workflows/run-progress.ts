import { countsOfRun } from './export/reconcile';
import type { RunRow } from '../netsuite/run-history';
import type { TaskState } from '../netsuite/tasks';

/** How far a run is. */
export type RunProgress =
  | { state: 'queued' | 'reading' | 'closing' }
  /** `handled` of `total` customers; the rate and the time left as soon as there is something to reckon with. */
  | { state: 'handling'; handled: number; total: number; perMinute: number | undefined; secondsLeft: number | undefined }
  | { state: 'writing-back'; percent: number }
  /** It is under way, but how far is not known: NetSuite gives the id of a task only to who submits it. */
  | { state: 'under-way'; total: number | undefined }
  /** Its row is open, and its task has ended: it was cut off. */
  | { state: 'cut-off' }
  | { state: 'ended' };

/** Seconds of handling before a rate is told: the first customers say little. */
const LEAST_SECONDS = 3;

/** Reckons how far a run is from its row and from what NetSuite says of its task. `now`: milliseconds since 1970, UTC. */
export function progressOf(run: Pick<RunRow, 'status' | 'counts'>, task: TaskState | undefined, now: number): RunProgress {
  if (run.status !== 'queued' && run.status !== 'running') return { state: 'ended' };
  const read = countsOfRun(run.counts);
  if (task === undefined) return run.status === 'queued' ? { state: 'queued' } : { state: 'under-way', total: read?.handed };
  if (task.status === 'COMPLETE' || task.status === 'FAILED') return { state: 'cut-off' };
  if (task.status === 'PENDING' || run.status === 'queued') return { state: 'queued' };
  switch (task.stage) {
    case 'MAP':
      return handling(task.percent, read, now);
    case 'SHUFFLE':
    case 'REDUCE':
      return { state: 'writing-back', percent: task.percent };
    case 'SUMMARIZE':
      return { state: 'closing' };
    default:
      return { state: 'reading' };
  }
}

function handling(percent: number, read: { handed: number; handedAt?: string } | undefined, now: number): RunProgress {
  const total = read?.handed ?? 0;
  const handled = Math.round((total * percent) / 100);
  const seconds = read?.handedAt === undefined ? 0 : (now - Date.parse(read.handedAt)) / 1000;
  if (handled === 0 || seconds < LEAST_SECONDS) return { state: 'handling', handled, total, perMinute: undefined, secondsLeft: undefined };
  return {
    ...{ state: 'handling', handled, total },
    perMinute: Math.round((handled / seconds) * 60),
    secondsLeft: Math.ceil(((total - handled) / handled) * seconds),
  };
}
