import type { Account, SubmittedTask } from '../types';
import type { MapReduceReport, RunOptions } from './report';
import { Run } from './run';
import { runStages } from './stages';
import { RunKilled } from './strike';
import { submitTask } from './submission';

/**
 * Submits a Map/Reduce deployment, as a schedule or a person does, and runs it to its end. Throws PlatformError when it
 * cannot be submitted (see `submitTask`) and NotEmulated when the script met something that is not emulated, even if it
 * swallowed the error.
 */
export function runMapReduce(account: Account, options: RunOptions): MapReduceReport {
  const { script, deployment, params } = options;
  return runTask(account, submitTask(account, { script, deployment, params, byScript: false }), options);
}

/** Runs what waits in the account's queue, in order, including what these runs submit; returns a report of each. */
export function runSubmittedTasks(account: Account, options: Pick<RunOptions, 'faults' | 'onProgress'> = {}): MapReduceReport[] {
  const reports: MapReduceReport[] = [];
  for (let task = nextTask(account); task; task = nextTask(account)) reports.push(runTask(account, task, options));
  return reports;
}

function nextTask(account: Account): SubmittedTask | undefined {
  return account.tasks.find(({ status }) => status === 'PENDING');
}

function runTask(account: Account, task: SubmittedTask, options: Pick<RunOptions, 'faults' | 'onProgress'>): MapReduceReport {
  task.status = 'PROCESSING';
  const run = new Run(account, task, options);
  try {
    runStages(run);
  } catch (thrown) {
    run.report.status = 'KILLED';
    if (!(thrown instanceof RunKilled)) throw thrown;
  } finally {
    task.status = run.report.status === 'COMPLETE' ? 'COMPLETE' : 'FAILED';
    run.report.seconds = run.seconds;
  }
  return run.report;
}
