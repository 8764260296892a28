import type { Account, SubmittedTask } from '../types';
import type { NextStep } from './job';
import { Processors } from './processors';
import type { MapReduceReport, RunHooks } from './report';
import { Run } from './run';
import { runStages } from './stages';
import { RunKilled } from './strike';

/** A task on its way. */
export interface RunningTask extends NextStep {
  readonly task: SubmittedTask;
  /**
   * Does the next invocation, with the clock set to its beginning; the clock stays where the invocation ended. False
   * when the task is over. Throws NotEmulated, with which the task has failed.
   */
  step(): boolean;
}

/** A Map/Reduce run on its way; the report is complete when it is over. */
export interface MapReduceRun extends RunningTask {
  readonly report: MapReduceReport;
}

export interface StartOptions extends RunHooks {
  /** Shared with other runs; those of the account when left out, all free. */
  processors?: Processors;
  /** When its first job is submitted; now when left out. */
  startsAt?: number;
}

/** Begins a submitted Map/Reduce task; it stays PENDING until its first step. */
export function startRun(account: Account, task: SubmittedTask, options: StartOptions = {}): MapReduceRun {
  return new SteppedRun(account, task, options);
}

class SteppedRun implements MapReduceRun {
  readonly report: MapReduceReport;
  private readonly run: Run;
  private readonly steps: Generator<NextStep, void>;
  private next: NextStep | undefined;

  constructor(
    private readonly account: Account,
    readonly task: SubmittedTask,
    { processors = new Processors(account), startsAt = account.clock.now(), ...hooks }: StartOptions,
  ) {
    this.run = new Run(account, task, processors, startsAt, hooks);
    this.report = this.run.report;
    this.steps = runStages(this.run);
    const now = account.clock.now();
    account.clock.travelTo(startsAt);
    this.next = this.steps.next().value ?? undefined;
    account.clock.travelTo(now);
  }

  at(): number {
    return this.next?.at() ?? Infinity;
  }

  get submittedAt(): number {
    return this.next?.submittedAt ?? 0;
  }

  step(): boolean {
    if (!this.next) return false;
    try {
      this.next = this.steps.next().value ?? undefined;
    } catch (thrown) {
      this.next = undefined;
      this.report.status = 'KILLED';
      if (!(thrown instanceof RunKilled)) throw thrown;
    } finally {
      if (!this.next) this.end();
    }
    return this.next !== undefined;
  }

  /** Work in progress is stored no longer [assumed]. */
  private end(): void {
    const { report, task } = this;
    report.seconds = this.run.seconds;
    task.status = report.status === 'COMPLETE' ? 'COMPLETE' : 'FAILED';
    task.endedAt = this.account.clock.now();
    task.report = report;
    Object.assign(this.run.loads.output, { pending: 0, pendingBytes: 0 });
  }
}
