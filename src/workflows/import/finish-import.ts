import type { EntryPoints } from 'N/types';
import * as runtime from 'N/runtime';
import { pausedUntil } from '../../core/errors/quota-wait';
import { readSeen, withSeen, type Seen } from '../../core/import/seen';
import { loadConfiguration } from '../../netsuite/configuration-store';
import { loadDefaultConnection } from '../../netsuite/connection';
import * as log from '../../netsuite/log';
import { findOpenRuns, updateRun, type OpenRun, type RunStatus } from '../../netsuite/runs';
import { submitMapReduce } from '../../netsuite/tasks';
import { closeTwinExceptions } from '../../netsuite/twin-exceptions';
import { loadSeen, saveSeen } from '../../netsuite/workflow-store';
import type { ImportBatchResult } from './item';
import { ImportTally, type ImportReadCounts, type ImportRunCounts } from './reconcile';
import { readImportSettings } from './settings';

type Summary = EntryPoints.MapReduce.summarizeContext;

/** Errors of single keys that are written to the log; the count is always whole. */
const LOGGED_ERRORS = 20;

/**
 * Closes the run: reconciles the totals, notes what is accounted for, and starts the next slice when this one was full. It
 * may run twice after a restart: the run row is closed last. Cost: 40 units, 20 more to start a slice.
 */
export function finishImport(summary: Summary): void {
  const script = runtime.getCurrentScript();
  const [run] = findOpenRuns(script.deploymentId);
  if (run === undefined) {
    if (summary.inputSummary.error) log.error({ title: 'The customers import could not start', details: summary.inputSummary.error });
    return;
  }
  const tally = new ImportTally();
  const stamps: string[] = [];
  let requests = run.calls;
  summary.output.iterator().each((_key, value) => {
    const batch = JSON.parse(value) as ImportBatchResult;
    requests += batch.requests;
    batch.outcomes.forEach((outcome) => tally.add(outcome));
    stamps.push(...batch.stamps);
    return true;
  });
  const failed = Boolean(summary.inputSummary.error);
  const keyErrors = logKeyErrors(summary);
  const read = readCountsOf(run);
  const counts = tally.counts(read);
  const isWhole = !failed && read.complete && counts.pending === 0;
  const seen = accountedFor(run, isWhole ? stamps : undefined, tally.done);
  saveSeen(run.workflowId, seen.watermark, JSON.stringify(seen));
  closeTwinExceptions(run.workflowId);
  const waitsUntil = counts.pending === 0 ? undefined : pausedUntil(loadDefaultConnection()?.pause, Date.now());
  updateRun(run.id, {
    status: failed ? 'failed' : waitsUntil !== undefined ? 'waiting' : statusOf(counts),
    ended: new Date().toISOString(),
    counts: JSON.stringify(counts),
    units: summary.usage,
    seconds: summary.seconds,
    calls: requests,
    watermark_after: seen.watermark,
    ...(!failed && { message: messageOf(read, counts, keyErrors) }),
  });
  // Without progress the next slice would be this one again.
  const goesOn = !failed && !read.complete && counts.created + counts.updated + counts.linked > 0;
  if (goesOn) submitMapReduce(script.id, script.deploymentId);
}

function readCountsOf({ counts }: OpenRun): ImportReadCounts {
  return counts === '' ? { read: 0, skipped: {}, handed: 0, complete: true } : (JSON.parse(counts) as ImportReadCounts);
}

/** `all`: the stamps of a run in which every customer is accounted for; otherwise the read begins again where it did, without those that are done. */
function accountedFor(
  { workflowId, watermarkBefore, version }: OpenRun,
  all: readonly string[] | undefined,
  done: readonly string[],
): Seen {
  const before = readSeen(watermarkBefore, loadSeen(workflowId));
  if (all === undefined) return { ...before, stamps: [...new Set([...before.stamps, ...done])].slice(-MOST_DONE) };
  const { configuration } = loadConfiguration(workflowId, version, 'customers_import');
  return withSeen(before, all, readImportSettings(configuration.settings).overlapMinutes);
}

/** What a stored text holds. */
const MOST_DONE = 2500;

function logKeyErrors(summary: Summary): number {
  let count = 0;
  for (const [stage, { errors }] of Object.entries({ map: summary.mapSummary, reduce: summary.reduceSummary }))
    errors.iterator().each((key, error) => {
      count += 1;
      if (count <= LOGGED_ERRORS) log.error({ title: `Error in ${stage} of ${key}`, details: error });
      return true;
    });
  return count;
}

const statusOf = ({ pending, parked, held }: ImportRunCounts): RunStatus =>
  pending + parked + held > 0 ? 'complete with exceptions' : 'complete';

function messageOf(read: ImportReadCounts, counts: ImportRunCounts, keyErrors: number): string {
  const { created, updated, linked, parked, held, pending } = counts;
  const sentences = [
    created + updated + linked === 0
      ? 'No customer was sent to SuiteProjects Pro.'
      : `${created} created, ${updated} updated, ${linked} linked in SuiteProjects Pro.`,
    parked + held > 0 && `${parked + held} need a person: see the exceptions.`,
    pending > 0 && `${pending} are pending, ${keyErrors} errors are in the script log; the next run tries again.`,
    !read.complete && 'More customers wait: the next slice starts by itself.',
  ];
  return sentences.filter(Boolean).join(' ');
}
