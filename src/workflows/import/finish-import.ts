import type { EntryPoints } from 'N/types';
import * as runtime from 'N/runtime';
import { withDone, withSeen, type Seen } from '../../core/import/seen';
import { loadConfiguration } from '../../netsuite/configuration-store';
import { findOpenRuns, updateRun, type OpenRun, type RunStatus } from '../../netsuite/runs';
import { closeTwinExceptions } from '../../netsuite/twin-exceptions';
import { changeSeen } from '../../netsuite/workflow-store';
import { afterRun } from '../after-run';
import { goOn } from '../go-on';
import type { EndedRun } from '../notify';
import { failureOf, logKeyErrors, quotaWait, withoutRow } from '../run-end';
import type { ImportBatchResult } from './item';
import { clearSaves, isSingle } from './realtime/saved-customers';
import { followSingleImport } from './realtime/start-single-import';
import { ImportTally, type ImportReadCounts, type ImportRunCounts } from './reconcile';
import { readImportSettings } from './settings';

type Summary = EntryPoints.MapReduce.summarizeContext;

/**
 * Closes the run: reconciles the totals, notes what is accounted for, and starts what follows: the next slice when this one was
 * full, the next member of a group, or the saves that came meanwhile. It may run twice after a restart: the run row is closed
 * last. Cost: 60 units, 30 more to start a run, 4 per save in the queue.
 */
export const finishImport = (summary: Summary): void => afterRun('customers_import', closeRun(summary));

function closeRun(summary: Summary): EndedRun | undefined {
  const script = runtime.getCurrentScript();
  const [run] = findOpenRuns(script.deploymentId);
  if (run === undefined) return withoutRow('customers_import', summary);
  const { tally, stamps, requests } = addUp(summary);
  const failure = failureOf(summary);
  const { count: keyErrors } = logKeyErrors(summary);
  const read = readCountsOf(run);
  const counts = tally.counts(read);
  const isWhole = failure === undefined && read.complete && counts.pending === 0;
  const cancelled = run.cancel !== '' && counts.pending > 0;
  const account = accounting(run, isWhole ? stamps : undefined, tally.done);
  // Our own saves are later than the read, and must not move where the next one begins.
  const seen = changeSeen(run.workflowId, (before) => withDone(account(before), tally.noted));
  closeTwinExceptions(run.workflowId);
  // Before the run is closed: a restart from here on would find nothing to finish.
  const moreSaves = isWhole && clearSaves(read.signalsUpTo ?? 0);
  const waitsUntil = counts.pending === 0 ? undefined : quotaWait();
  updateRun(run.id, {
    status: failure !== undefined ? 'failed' : cancelled ? 'cancelled' : waitsUntil !== undefined ? 'waiting' : statusOf(counts),
    ended: new Date().toISOString(),
    counts: JSON.stringify(counts),
    units: summary.usage,
    seconds: summary.seconds,
    calls: run.calls + requests,
    watermark_after: seen.watermark,
    ...(failure === undefined && { message: messageOf(read, counts, { keyErrors, waitsUntil, cancelledBy: cancelled ? run.cancel : '' }) }),
  });
  follow(run, { isOver: failure === undefined && !cancelled && waitsUntil === undefined, read, counts, moreSaves });
  return { id: run.id, failure, needPerson: counts.parked + counts.held };
}

interface Ended {
  /** It ended well. */
  isOver: boolean;
  read: ImportReadCounts;
  counts: ImportRunCounts;
  moreSaves: boolean;
}

function follow(run: OpenRun, { isOver, read, counts, moreSaves }: Ended): void {
  const deployment = runtime.getCurrentScript().deploymentId;
  if (isSingle()) return followSingleImport({ mayStart: isOver, hasQueued: moreSaves }, Date.now());
  // Without progress the next slice would be this one again.
  const isUnread = !read.complete && counts.created + counts.updated + counts.linked > 0;
  if (isOver) goOn('customers_import', run, { deployment, isUnread });
}

function addUp(summary: Summary): { tally: ImportTally; stamps: string[]; requests: number } {
  const tally = new ImportTally();
  const stamps: string[] = [];
  let requests = 0;
  summary.output.iterator().each((_key, value) => {
    const batch = JSON.parse(value) as ImportBatchResult;
    requests += batch.requests;
    batch.outcomes.forEach((outcome) => tally.add(outcome));
    stamps.push(...batch.stamps);
    return true;
  });
  return { tally, stamps, requests };
}

function readCountsOf({ counts }: OpenRun): ImportReadCounts {
  return counts === '' ? { read: 0, skipped: {}, handed: 0, complete: true } : (JSON.parse(counts) as ImportReadCounts);
}

/**
 * What the run adds to what is accounted for. `all`: the stamps of a run in which every customer is; otherwise the next read
 * begins where this one did, without those that are done. Only a run that read everything saved moves where the next one begins.
 */
function accounting(
  { workflowId, version, choice }: OpenRun,
  all: readonly string[] | undefined,
  done: readonly string[],
): (before: Seen) => Seen {
  if (all === undefined) return (before) => withDone(before, done);
  if (isSingle() || choice.kind === 'ids') return (before) => withDone(before, all);
  const { configuration } = loadConfiguration(workflowId, version, 'customers_import');
  const { overlapMinutes } = readImportSettings(configuration.settings);
  return (before) => withSeen(before, all, overlapMinutes);
}

const statusOf = ({ pending, parked, held }: ImportRunCounts): RunStatus =>
  pending + parked + held > 0 ? 'complete with exceptions' : 'complete';

function messageOf(
  read: ImportReadCounts,
  counts: ImportRunCounts,
  { keyErrors, waitsUntil, cancelledBy }: { keyErrors: number; waitsUntil: string | undefined; cancelledBy: string },
): string {
  const { created, updated, linked, parked, held, pending } = counts;
  if (cancelledBy !== '') return `Cancelled by ${cancelledBy}. ${pending} are pending; the next run sends them.`;
  const sentences = [
    created + updated + linked === 0
      ? 'No customer was sent to SuiteProjects Pro.'
      : `${created} created, ${updated} updated, ${linked} linked in SuiteProjects Pro.`,
    parked + held > 0 && `${parked + held} need a person: see the exceptions.`,
    pending > 0 && `${pending} are pending, ${keyErrors} errors are in the script log; the next run tries again.`,
    waitsUntil !== undefined && `The request limit of SuiteProjects Pro is used up until ${waitsUntil}; the schedule goes on by itself.`,
    !read.complete && 'More customers wait: the next slice starts by itself.',
  ];
  return sentences.filter(Boolean).join(' ');
}
