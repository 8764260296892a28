import { runScheduledScript } from '../scheduled/run-scheduled-script';
import type { Account, SubmittedTask } from '../types';
import { Job } from './job';
import { Processors } from './processors';
import type { RunningTask, StartOptions } from './running-task';

/** Begins a submitted scheduled script: one job, whose steps are its only invocation and its end. */
export function startScheduledScript(account: Account, task: SubmittedTask, options: StartOptions = {}): RunningTask {
  return new ScheduledTask(account, task, options);
}

class ScheduledTask implements RunningTask {
  private readonly job: Job;
  private outcome: 'COMPLETE' | 'FAILED' | undefined;

  constructor(
    private readonly account: Account,
    readonly task: SubmittedTask,
    { processors = new Processors(account), startsAt = account.clock.now() }: StartOptions,
  ) {
    this.job = new Job(account, processors, startsAt, startsAt);
  }

  at(): number {
    return this.task.endedAt === undefined ? this.job.at() : Infinity;
  }

  get submittedAt(): number {
    return this.job.submittedAt;
  }

  step(): boolean {
    if (this.task.endedAt !== undefined) return false;
    this.job.begin();
    if (this.outcome) return this.end(this.outcome);
    this.task.status = 'PROCESSING';
    this.task.startedAt = this.account.clock.now();
    try {
      this.outcome = this.execute();
    } finally {
      this.job.freeAt = this.account.clock.now();
      if (!this.outcome) this.end('FAILED');
    }
    return true;
  }

  private execute(): 'COMPLETE' | 'FAILED' {
    const { script, deployment, params, trigger } = this.task;
    return runScheduledScript(this.account, { script, deployment, params, type: trigger }).status;
  }

  private end(outcome: 'COMPLETE' | 'FAILED'): false {
    this.job.release();
    this.task.status = outcome;
    this.task.endedAt = this.account.clock.now();
    return false;
  }
}
