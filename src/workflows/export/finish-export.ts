import type { EntryPoints } from 'N/types';
import * as runtime from 'N/runtime';
import { describeError } from '../../core/errors/catalogue';
import { findOpenRuns, updateRun, type OpenRun, type RunStatus } from '../../netsuite/runs';
import { submitMapReduce } from '../../netsuite/tasks';
import { closeTwinExceptions } from '../../netsuite/twin-exceptions';
import { saveWatermark } from '../../netsuite/workflow-store';
import { afterRun } from '../after-run';
import { goOn } from '../go-on';
import { haltWorkflow } from '../halt';
import { laneOfDeployment } from '../realtime/lanes';
import { clearSignals } from '../realtime/signalled-customers';
import type { EndedRun } from '../notify';
import { failureOf, logKeyErrors, quotaWait, withoutRow } from '../run-end';
import type { BatchResult } from './item';
import { nextWatermark, Tally, type ReadCounts, type RunCounts } from './reconcile';

type Summary = EntryPoints.MapReduce.summarizeContext;

/**
 * Closes the run: reconciles the totals, moves the watermark past what is accounted for, and starts the next slice when the
 * read ended early, or a lane of single exports when more signals wait. It may run twice after a restart: the run row is closed
 * last. Cost: 24 units, 2 per exception that an overlapping run opened too, 20 more to start a run, 10 and 4 per signal in a lane.
 */
export const finishExport = (summary: Summary): void => afterRun('customers_export', closeRun(summary));

function closeRun(summary: Summary): EndedRun | undefined {
  const script = runtime.getCurrentScript();
  const [run] = findOpenRuns(script.deploymentId);
  if (run === undefined) return withoutRow('customers_export', summary);
  const tally = new Tally();
  let requests = run.calls;
  summary.output.iterator().each((_batch, value) => {
    const batch = JSON.parse(value) as BatchResult;
    requests += batch.requests;
    batch.outcomes.forEach((outcome) => tally.add(outcome));
    return true;
  });
  const failed = Boolean(summary.inputSummary.error);
  const { count: keyErrors, has } = logKeyErrors(summary);
  // NetSuite lets the export create no customer at all.
  const notAllowed = has('NETSUITE_NOT_ALLOWED');
  const read = readCountsOf(run);
  const counts = tally.counts(read);
  const cancelled = run.cancel !== '' && counts.pending > 0;
  const waitsUntil = counts.writeBackFailed === 0 ? undefined : quotaWait();
  const lane = laneOfDeployment(script.deploymentId);
  // A single export has not seen what else was changed.
  const watermark =
    failed || lane !== undefined ? run.watermarkBefore : nextWatermark(run.watermarkBefore, read, counts, tally.oldestUndone);
  if (watermark !== run.watermarkBefore) saveWatermark(run.workflowId, watermark, read.clockAhead);
  closeTwinExceptions(run.workflowId);
  // Before the run is closed: a restart from here on would find nothing to finish.
  const moreSignals = lane !== undefined && !failed && clearSignals(lane, read.signalsUpTo ?? 0);
  updateRun(run.id, {
    status: statusOf({ failed: failed || notAllowed, cancelled, waitsUntil }, counts),
    ended: new Date().toISOString(),
    counts: JSON.stringify(counts),
    units: summary.usage,
    seconds: summary.seconds,
    calls: requests,
    watermark_after: watermark,
    ...(!failed && { message: messageOf(read, counts, { keyErrors, notAllowed, waitsUntil, cancelledBy: cancelled ? run.cancel : '' }) }),
  });
  if (notAllowed) haltWorkflow('customers_export', 'NETSUITE_NOT_ALLOWED');
  const ended: EndedRun = {
    id: run.id,
    failure: notAllowed ? 'NETSUITE_NOT_ALLOWED' : failureOf(summary),
    needPerson: counts.parked + counts.held,
  };
  if (failed || notAllowed || cancelled || waitsUntil !== undefined) return ended;
  // Without progress the next slice would be this one again.
  if (lane === undefined)
    goOn('customers_export', run, { deployment: script.deploymentId, isUnread: !read.complete && counts.created + counts.linked > 0 });
  else if (moreSignals) submitMapReduce(script.id, script.deploymentId);
  return ended;
}

function readCountsOf(run: OpenRun): ReadCounts {
  if (run.counts === '') return { read: 0, skipped: {}, handed: 0, serverTime: run.watermarkBefore, complete: true };
  return JSON.parse(run.counts) as ReadCounts;
}

function statusOf(
  { failed, cancelled, waitsUntil }: { failed: boolean; cancelled: boolean; waitsUntil: string | undefined },
  counts: RunCounts,
): RunStatus {
  if (failed) return 'failed';
  if (cancelled) return 'cancelled';
  if (waitsUntil !== undefined) return 'waiting';
  return counts.pending + counts.parked + counts.held + counts.writeBackFailed > 0 ? 'complete with exceptions' : 'complete';
}

function messageOf(
  read: ReadCounts,
  counts: RunCounts,
  {
    keyErrors,
    notAllowed,
    waitsUntil,
    cancelledBy,
  }: { keyErrors: number; notAllowed: boolean; waitsUntil: string | undefined; cancelledBy: string },
): string {
  if (cancelledBy !== '')
    return `Cancelled by ${cancelledBy}. ${counts.pending} are pending; those of them that were created are recognised, and written back, by the next run.`;
  const sentences = [
    notAllowed && describeError('NETSUITE_NOT_ALLOWED').administrator,
    counts.created + counts.linked === 0 ? 'No customer was created or linked.' : `${counts.created} created, ${counts.linked} linked.`,
    counts.parked + counts.held > 0 && `${counts.parked + counts.held} need a person: see the exceptions.`,
    counts.pending > 0 && `${counts.pending} are pending, ${keyErrors} errors are in the script log; the next run tries again.`,
    counts.writeBackFailed > 0 && `${counts.writeBackFailed} could not be written back to SuiteProjects Pro; the next run repairs them.`,
    waitsUntil !== undefined && `The request limit of SuiteProjects Pro is used up until ${waitsUntil}; the schedule goes on by itself.`,
    !read.complete && 'More customers wait: the next slice starts by itself.',
  ];
  return sentences.filter(Boolean).join(' ');
}
