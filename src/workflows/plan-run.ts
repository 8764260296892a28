import * as runtime from 'N/runtime';
import { describeError } from '../core/errors/catalogue';
import { ProductError } from '../core/errors/product-error';
import { printChoice, type RunChoice } from '../core/runs/run-choice';
import { loadDefaultConnection } from '../netsuite/connection';
import * as log from '../netsuite/log';
import { findUnfinishedRuns, isCancelled, openRun, updateRun, type OpenRun } from '../netsuite/runs';
import { loadWorkflow, type StoredWorkflow } from '../netsuite/workflow-store';
import { closeCancelled } from './close-cancelled';
import { endFailedStart } from './end-failed-start';
import { resumeAfterHalt } from './halt';
import { MEMBERS, type MemberType } from './members';
import { reasonToStayIdle } from './reason-to-stay-idle';
import { firstStep } from './run-group';

/** A run that has begun, and the customers that it is for. */
export interface BegunRun {
  workflow: StoredWorkflow;
  runId: string;
  choice: RunChoice;
}

/**
 * getInputData of every workflow: opens the run, or takes up the row that was opened for this start, and hands on what `plan`
 * makes of it. Writes nothing but the run row, so that it may be run again after a server restart. When there is nothing to
 * run, it does nothing, and leaves no run row that was not there. Cost: 60 units at most, and those of `plan`.
 * Throws what `plan` throws, when the run row says so, except where the run only waits for requests.
 */
export function planRun<Item>(type: MemberType, isRestarted: boolean, plan: (run: BegunRun) => Record<string, Item>): Record<string, Item> {
  const script = runtime.getCurrentScript();
  const member = MEMBERS[type];
  const ordered = takeUpRun(script.deploymentId, parameter(member.runParameter), isRestarted);
  if (ordered === 'closed') return {};
  const trigger = ordered?.trigger ?? parameter(member.triggerParameter);
  const workflow = loadWorkflow(type);
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const connection = loadDefaultConnection();
  const idle = reasonToStayIdle(workflow, trigger, connection);
  if (idle !== undefined) {
    stayIdle(member.title, describeError(idle).administrator, ordered);
    return {};
  }
  const choice = ordered?.choice ?? choiceOfDeployment(member.fullParameter);
  const begun = { status: 'running', started: new Date().toISOString(), watermark_before: workflow.watermark } as const;
  if (ordered !== undefined) updateRun(ordered.id, begun);
  const runId = ordered?.id ?? openRun({ ...openedHere(type, workflow, { trigger, choice }), ...begun });
  try {
    if (isCancelled(runId)) return closeCancelled(runId, workflow.watermark);
    const items = plan({ workflow, runId, choice });
    resumeAfterHalt(workflow);
    return isCancelled(runId) ? {} : items;
  } catch (error) {
    endFailedStart(error, { runId, workflow, connection });
    return {};
  }
}

const parameter = (name: string): string => String(runtime.getCurrentScript().getParameter({ name }) ?? '');

function stayIdle(title: string, message: string, ordered: OpenRun | undefined): void {
  log.audit({ title, details: message });
  if (ordered !== undefined) updateRun(ordered.id, { status: 'failed', ended: new Date().toISOString(), message });
}

/** The row of a run that nobody opened before: of a schedule, of a single deployment, or of somebody who runs the script deployment. */
const openedHere = (type: MemberType, workflow: StoredWorkflow, { trigger, choice }: { trigger: string; choice: RunChoice }) => ({
  workflow: Number(workflow.id),
  deployment: runtime.getCurrentScript().deploymentId,
  trigger,
  user: runtime.getCurrentUser().name,
  choice: printChoice(choice),
  ...(trigger === 'scheduled' && firstStep(type)),
});

const choiceOfDeployment = (fullParameter: string): RunChoice =>
  runtime.getCurrentScript().getParameter({ name: fullParameter }) === true ? { kind: 'full' } : { kind: 'changed' };

/**
 * A deployment has one unfinished instance, so a run of it that is not this one was interrupted. Returns the run that this
 * start was submitted for (`orderedId`), or that an earlier start of this invocation opened; `closed` when it was submitted
 * for one that is over meanwhile.
 */
function takeUpRun(deploymentId: string, orderedId: string, isRestarted: boolean): OpenRun | 'closed' | undefined {
  const unfinished = findUnfinishedRuns(deploymentId);
  const isOwn = ({ id, status }: OpenRun, newestRunning: string | undefined): boolean =>
    orderedId === '' ? isRestarted && id === newestRunning : id === orderedId && (isRestarted || status === 'queued');
  const newestRunning = unfinished.find(({ status }) => status === 'running')?.id;
  const own = unfinished.find((run) => isOwn(run, newestRunning));
  for (const { id } of unfinished.filter((run) => run !== own))
    updateRun(id, { status: 'interrupted', message: 'The run was cut off. The next run finishes its work.' });
  return orderedId !== '' && own === undefined ? 'closed' : own;
}
