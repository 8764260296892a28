import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { MAP_REDUCE_LIMITS } from '../limits';
import { createRealm, type Realm } from '../realm/realm';
import type { Account, Units } from '../types';
import type { Failure } from './failure';
import type { Pair } from './pair';
import type { Processors } from './processors';

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

/** What a run does next, and when. */
export interface NextStep {
  /** When it begins; Infinity while it waits for a processor that another run holds. */
  at(): number;
  /** The timestamp of its job: of those that wait for a processor, the earliest goes first. */
  readonly submittedAt: number;
}

/** One job of a stage on its own timeline. It is pending until `begin`, then holds a processor until `release`. */
export class Job implements NextStep {
  batch: Batch | undefined;
  private ownRealm: Realm | undefined;
  private holdsProcessor = false;
  private unitsOfJob: Units = 0;
  private jobStartedAt = 0;

  /** `freeAt`: when it can do its next invocation, on a processor. */
  constructor(
    private readonly account: Account,
    private readonly processors: Processors,
    public freeAt: number,
    public submittedAt: number,
  ) {}

  get isPending(): boolean {
    return !this.holdsProcessor;
  }

  at(): number {
    return this.holdsProcessor ? this.freeAt : this.processors.startOf(this.freeAt);
  }

  /** Sets the clock to where the job stands, on a processor. */
  begin(): void {
    const { clock } = this.account;
    clock.travelTo(this.at());
    if (this.holdsProcessor) return;
    this.processors.take();
    this.holdsProcessor = true;
    this.jobStartedAt = clock.now();
  }

  get realm(): Realm {
    return (this.ownRealm ??= createRealm(this.account));
  }

  release(): void {
    if (!this.holdsProcessor) return;
    this.holdsProcessor = false;
    this.processors.release(this.freeAt);
  }

  /** The server died: the job runs again on another one, with nothing of what was written. */
  restart(): void {
    this.ownRealm = undefined;
    this.freeAt = this.account.clock.now() + MAP_REDUCE_MILLISECONDS.restart;
    this.unitsOfJob = 0;
    this.jobStartedAt = this.freeAt;
  }

  /**
   * Whether the job hands over to a new one: after an invocation, past 10,000 units or its minutes. The new job has a
   * later timestamp and needs a processor (help: section_1518645558). An invocation is never interrupted.
   */
  yieldsAfter(units: Units, yieldAfterMinutes: number): boolean {
    this.unitsOfJob += units;
    const now = this.account.clock.now();
    const minutes = (now - this.jobStartedAt) / 60_000;
    if (this.unitsOfJob <= MAP_REDUCE_LIMITS.softUnitsPerJob && minutes <= yieldAfterMinutes) return false;
    this.release();
    this.freeAt = now + MAP_REDUCE_MILLISECONDS.yield;
    this.submittedAt = now;
    this.unitsOfJob = 0;
    return true;
  }
}
