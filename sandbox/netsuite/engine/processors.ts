import type { Account } from '../types';

/**
 * The account's SuiteCloud processors, shared by the jobs of all Map/Reduce and scheduled scripts
 * (help: section_1518131145). A processor is held from a job's first invocation until the job ends or yields.
 */
export class Processors {
  /** Since when each processor that nobody holds has been free. */
  private readonly freeSince: number[];

  constructor({ variant, clock }: Account) {
    this.freeSince = Array<number>(Math.max(1, variant.processors)).fill(clock.now());
  }

  /** When a job that is ready at that moment could begin; Infinity while all processors are held. */
  startOf(readyAt: number): number {
    return Math.max(readyAt, Math.min(...this.freeSince));
  }

  /** Takes the processor that has been free longest. */
  take(): void {
    this.freeSince.splice(this.freeSince.indexOf(Math.min(...this.freeSince)), 1);
  }

  release(at: number): void {
    this.freeSince.push(at);
  }
}
