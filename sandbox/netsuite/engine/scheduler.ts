import type { Account, SubmittedTask } from '../types';
import { Processors } from './processors';
import type { RunHooks } from './report';
import type { RunningTask } from './running-task';
import { dueDeployments, submitOne } from './schedule';
import { startTask } from './start-task';

/** Runs the tasks of an account side by side, in the order of virtual time. */
export interface Scheduler {
  /** Tasks that are begun or wait for a processor, and not over. */
  running(): readonly RunningTask[];
  /** When the next step begins; Infinity when there is nothing to do. */
  nextAt(): number;
  /**
   * Does the next step of the task whose next step is earliest; false when there is nothing to do. The clock then stands
   * where the step began, or where the task ended, but never earlier than before. Throws NotEmulated, with which one task
   * has failed; the others go on with the next step.
   */
  step(): boolean;
  /** Submits what schedules submit up to that moment, does every step that begins by then, and sets the clock to it. */
  runUntil(moment: number): void;
  /** Until nothing is left to do. Schedules are not looked at. */
  runToEnd(): void;
}

/** Makes the scheduler of an account: it takes up whatever waits in the queue, as far as processors are free. */
export function createScheduler(account: Account, hooks: RunHooks = {}): Scheduler {
  return new AccountScheduler(account, hooks);
}

class AccountScheduler implements Scheduler {
  private readonly processors: Processors;
  private tasks: RunningTask[] = [];
  /** Schedules have been looked at up to this moment. */
  private scheduledUntil: number;
  private readonly endOfDeployment = new Map<string, number>();

  constructor(
    private readonly account: Account,
    private readonly hooks: RunHooks,
  ) {
    this.processors = new Processors(account);
    this.scheduledUntil = account.clock.now();
  }

  running(): readonly RunningTask[] {
    this.takeUp();
    return this.tasks;
  }

  nextAt(): number {
    return this.next()?.at() ?? Infinity;
  }

  step(): boolean {
    const first = this.next();
    if (!first) return false;
    const { clock } = this.account;
    const rest = Math.max(clock.now(), first.at());
    let goesOn = false;
    try {
      goesOn = first.step();
    } finally {
      if (!goesOn) this.end(first);
      clock.travelTo(goesOn ? rest : Math.max(rest, clock.now()));
    }
    return true;
  }

  runUntil(moment: number): void {
    for (const due of dueDeployments(this.account, this.scheduledUntil, moment)) {
      this.advance(due.at);
      this.scheduledUntil = due.at;
      submitOne(this.account, due);
    }
    this.scheduledUntil = Math.max(this.scheduledUntil, moment);
    this.advance(moment);
  }

  runToEnd(): void {
    while (this.step());
  }

  private advance(moment: number): void {
    while (this.nextAt() <= moment) this.step();
    const { clock } = this.account;
    clock.travelTo(Math.max(clock.now(), moment));
  }

  /** Of steps that could begin at the same moment, the one whose job was submitted first. */
  private next(): RunningTask | undefined {
    this.takeUp();
    let first: RunningTask | undefined;
    let firstAt = Infinity;
    for (const task of this.tasks) {
      const at = task.at();
      if (at > firstAt || (at === firstAt && (!first || task.submittedAt >= first.submittedAt))) continue;
      first = task;
      firstAt = at;
    }
    return first;
  }

  /** A deployment that submitted itself waits for the end of its run. */
  private takeUp(): void {
    const { tasks } = this.account;
    for (const task of tasks) {
      if (task.status !== 'PENDING' || this.tasks.some((running) => deploymentOf(running.task) === deploymentOf(task))) continue;
      const startsAt = Math.max(task.dateCreated ?? this.account.clock.now(), this.endOfDeployment.get(deploymentOf(task)) ?? 0);
      this.tasks.push(startTask(this.account, task, { ...this.hooks, processors: this.processors, startsAt }));
    }
  }

  private end(over: RunningTask): void {
    this.tasks = this.tasks.filter((task) => task !== over);
    this.endOfDeployment.set(deploymentOf(over.task), this.account.clock.now());
  }
}

const deploymentOf = ({ script, deployment }: SubmittedTask): string => `${script} ${deployment}`;
