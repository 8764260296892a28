import type { Account, SubmittedTask } from '../types';
import { startRun, type RunningTask, type StartOptions } from './running-task';
import { startScheduledScript } from './scheduled-task';

/** Begins a submitted task of either kind; the fault plan and the progress are of Map/Reduce runs alone. */
export function startTask(account: Account, task: SubmittedTask, options: StartOptions = {}): RunningTask {
  return task.type === 'SCHEDULED_SCRIPT' ? startScheduledScript(account, task, options) : startRun(account, task, options);
}
