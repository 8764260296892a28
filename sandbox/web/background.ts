import { submitDue } from '../netsuite/engine/schedule';
import { createScheduler, type Scheduler } from '../netsuite/engine/scheduler';
import type { Account } from '../netsuite/types';

export interface BackgroundOptions {
  /** The account now; a reset makes another one. */
  account(): Account;
  /** Called when nothing is left to do, and something was done. */
  rested(): void;
  /** Told of a task that met something that is not emulated. */
  say(message: string): void;
  /** Calls back soon, but lets whatever waits go first. */
  later(work: () => void): void;
}

/** Steps of tasks between two looks at the browser's requests: some milliseconds of work. */
const STEPS_AT_ONCE = 25;

/**
 * Lets tasks run between requests, as NetSuite does: what a Suitelet submitted, and what schedules submit once the clock has
 * passed them. A few steps at a time, so that pages that are asked for meanwhile show how far a run has come. `wake` is to be
 * called after each request.
 */
export function runInBackground({ account, rested, say, later }: BackgroundOptions): { wake(): void } {
  let current: { account: Account; scheduler: Scheduler; scheduledUntil: number } | undefined;
  let isAwake = false;

  function look(): Scheduler {
    const now = account();
    if (current?.account !== now) current = { account: now, scheduler: createScheduler(now), scheduledUntil: now.clock.now() };
    submitDue(now, current.scheduledUntil, now.clock.now());
    current.scheduledUntil = now.clock.now();
    return current.scheduler;
  }

  function work(): void {
    for (let steps = 0; steps < STEPS_AT_ONCE; steps += 1) {
      if (!step()) {
        isAwake = false;
        return rested();
      }
    }
    later(work);
  }

  /** False when there is nothing to do. */
  function step(): boolean {
    try {
      return look().step();
    } catch (error) {
      // The task has failed; the others go on.
      say(error instanceof Error ? error.message : String(error));
      return true;
    }
  }

  return {
    wake() {
      if (isAwake || look().nextAt() === Infinity) return;
      isAwake = true;
      later(work);
    },
  };
}
