import * as runtime from 'N/runtime';
import { ProductError } from '../core/errors/product-error';
import { findRun, type RunRow } from '../netsuite/run-history';
import { updateRun } from '../netsuite/runs';
import { taskState } from '../netsuite/tasks';
import { loadWorkflow } from '../netsuite/workflow-store';
import { memberOfRun, MEMBERS } from './members';
import { startOnDemand, startOrder, type Started } from './start-run';

/** What became of a request to cancel. `closed`: the run was cut off before, and is closed now. */
export type Cancelled = 'asked' | 'closed' | 'over';

const isOpen = ({ status }: RunRow): boolean => status === 'queued' || status === 'running';

/**
 * Asks a run to stop; it does so before one of its next customers (cancelling.ts). One that does not run any more is closed.
 * Cost: 12 units.
 */
export function cancelRun(runId: string, now: string): Cancelled {
  const run = findRun(runId);
  if (run === undefined || !isOpen(run)) return 'over';
  if (isCutOff(run)) {
    updateRun(runId, { status: 'interrupted', ended: now, message: 'The run was cut off. The next run finishes its work.' });
    return 'closed';
  }
  updateRun(runId, { cancel: `${runtime.getCurrentUser().name}, ${now.slice(0, 16).replace('T', ' ')} UTC` });
  return 'asked';
}

/** Whether NetSuite has ended the task of a run whose row is still open. Cost: 10 units at most. */
export function isCutOff(run: RunRow): boolean {
  const status = isOpen(run) ? taskState(run.task)?.status : undefined;
  return status === 'COMPLETE' || status === 'FAILED';
}

/** Runs that leave work behind which the next run takes up. */
const RESUMABLE: readonly RunRow['status'][] = ['cancelled', 'failed', 'interrupted', 'waiting'];

/** Whether a run can be resumed. Cost: as `isCutOff`. */
export const isResumable = (run: RunRow): boolean => RESUMABLE.includes(run.status) || isCutOff(run);

/**
 * Starts the run that takes up what this one left: the same choice of customers, and the same place in its group. What was
 * created is recognised, so nobody is created twice. Cost: 60 units. Throws WORKFLOW_NOT_FOUND.
 */
export function resumeRun(run: RunRow, now: string): Started {
  if (isCutOff(run))
    updateRun(run.id, { status: 'interrupted', ended: now, message: 'The run was cut off. The next run finishes its work.' });
  const { choice, place } = run;
  const type = memberOfRun(run);
  if (place === undefined) return startOnDemand(type, choice);
  const workflow = loadWorkflow(type);
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  return startOrder(type, {
    ...{ workflow: Number(workflow.id), deployment: MEMBERS[type].inGroup, trigger: 'group', choice, place },
    user: runtime.getCurrentUser().name,
  });
}
