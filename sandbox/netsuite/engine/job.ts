import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { MAP_REDUCE_LIMITS } from '../limits';
import { createRealm, type Realm } from '../realm/realm';
import type { Account, Units } from '../types';
import type { Failure } from './failure';
import type { Pair } from './pair';

/** A key of a parallel stage with what happened to it. */
export interface KeyWork {
  readonly key: string;
  /** One value in map, all values of the key in reduce. */
  readonly values: readonly string[];
  readonly bytes: number;
  executions: number;
  state: 'PENDING' | 'COMPLETE' | 'FAILED';
  errors: Failure[];
}

/** Pairs that a job took together; what it writes is kept only when all of them are through. */
export interface Batch {
  keys: KeyWork[];
  position: number;
  written: Pair[];
  writtenBytes: number;
  isRestarted: boolean;
}

/** One of the parallel jobs of a stage, on its own timeline. */
export class Job {
  realm: Realm;
  batch: Batch | undefined;
  private unitsOfJob: Units = 0;
  private jobStartedAt: number;

  constructor(
    private readonly account: Account,
    public freeAt: number,
  ) {
    this.realm = createRealm(account);
    this.jobStartedAt = freeAt;
  }

  /** The server died: another one takes the same batch up, with nothing of what was written. */
  restart(): void {
    this.realm = createRealm(this.account);
    this.begin(MAP_REDUCE_MILLISECONDS.restart);
  }

  /**
   * Whether the job hands over to a new one: after an invocation, past 10,000 units or its minutes
   * (help: section_1518645558). An invocation is never interrupted.
   */
  yieldsAfter(units: Units, yieldAfterMinutes: number): boolean {
    this.unitsOfJob += units;
    const minutes = (this.account.clock.now() - this.jobStartedAt) / 60_000;
    if (this.unitsOfJob <= MAP_REDUCE_LIMITS.softUnitsPerJob && minutes <= yieldAfterMinutes) return false;
    this.begin(MAP_REDUCE_MILLISECONDS.yield);
    return true;
  }

  private begin(delay: number): void {
    this.freeAt = this.account.clock.now() + delay;
    this.unitsOfJob = 0;
    this.jobStartedAt = this.freeAt;
  }
}
