import * as runtime from 'N/runtime';
import type { RunChoice } from '../core/runs/run-choice';
import { findUnfinishedRuns, queueRun, updateRun, type RunOrder } from '../netsuite/runs';
import { isTaskUnderWay, submitMapReduce } from '../netsuite/tasks';
import { loadWorkflow } from '../netsuite/workflow-store';
import { ProductError } from '../core/errors/product-error';
import { MEMBERS, type MemberType } from './members';

/** What became of a request to run. `running`: a run of this kind is under way already. */
export type Started = { kind: 'started'; runId: string } | { kind: 'running' } | { kind: 'refused'; name: string; message: string };

/** Starts a workflow on demand. Cost: 60 units at most. Throws WORKFLOW_NOT_FOUND. */
export function startOnDemand(type: MemberType, choice: RunChoice = { kind: 'changed' }): Started {
  const workflow = loadWorkflow(type);
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const { onDemand } = MEMBERS[type];
  if (findUnfinishedRuns(onDemand).some(({ task }) => isTaskUnderWay(task))) return { kind: 'running' };
  return startOrder(type, {
    ...{ workflow: Number(workflow.id), deployment: onDemand, trigger: 'on demand', user: runtime.getCurrentUser().name, choice },
  });
}

/**
 * Starts what is ordered. Its row is there before the task is submitted, so that the run finds it whenever it begins; a
 * start that NetSuite refuses leaves a row that says so. Cost: 28 units.
 */
export function startOrder(member: MemberType, order: RunOrder): Started {
  const now = new Date().toISOString();
  const runId = queueRun(order, now);
  const { script, runParameter } = MEMBERS[member];
  try {
    const task = submitMapReduce(script, order.deployment, { [runParameter]: runId });
    if (task !== '') updateRun(runId, { task });
    return { kind: 'started', runId };
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    const isRunning = name === 'MAP_REDUCE_ALREADY_RUNNING';
    updateRun(runId, {
      status: 'failed',
      ended: now,
      message: isRunning ? 'It was not started: a run of this kind was under way already.' : `NetSuite refused to start it. [${name}]`,
    });
    return isRunning ? { kind: 'running' } : { kind: 'refused', name, message };
  }
}
