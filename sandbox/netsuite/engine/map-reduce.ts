import type { Account, SubmittedTask } from '../types';
import type { MapReduceReport, RunHooks, RunOptions } from './report';
import { startRun } from './running-task';
import { startTask } from './start-task';
import { submitTask } from './submission';

/**
 * Submits a Map/Reduce deployment, as a schedule or a person does, and runs it to its end. Throws PlatformError when it
 * cannot be submitted (see `submitTask`) and NotEmulated when the script met something that is not emulated, even if it
 * swallowed the error.
 */
export function runMapReduce(account: Account, options: RunOptions): MapReduceReport {
  const { script, deployment, params, ...hooks } = options;
  const run = startRun(account, submitTask(account, { script, deployment, params, byScript: false }), hooks);
  while (run.step());
  return run.report;
}

/**
 * Runs what waits in the account's queue, one task after the other, including what these submit; returns a report of each
 * Map/Reduce run. `createScheduler` runs them side by side.
 */
export function runSubmittedTasks(account: Account, options: RunHooks = {}): MapReduceReport[] {
  const reports: MapReduceReport[] = [];
  for (let task = nextTask(account); task; task = nextTask(account)) {
    const running = startTask(account, task, options);
    while (running.step());
    if (task.report) reports.push(task.report);
  }
  return reports;
}

function nextTask(account: Account): SubmittedTask | undefined {
  return account.tasks.find(({ status }) => status === 'PENDING');
}
