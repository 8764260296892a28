import type { FinalOutcome } from './item';

/** What getInputData counted; kept on the run row between the stages. */
export interface ReadCounts {
  /** Distinct customers read. */
  read: number;
  /** By reason. */
  skipped: Record<string, number>;
  /** Customers handed to map. */
  handed: number;
  /** When they were handed over; UTC, ISO 8601. */
  handedAt?: string;
  /** SPP server time at the start of the read. */
  serverTime: string;
  /** Seconds that the server's clock was ahead of NetSuite's then. */
  clockAhead?: number | undefined;
  /** False: the read ended its slice at a page border, and more customers wait. */
  complete: boolean;
  /** Of a single export: the last signal that it took from the queue of its lane. */
  signalsUpTo?: number;
}

/** Totals of a run. read = skipped + created + linked + held + parked + pending, always. */
export interface RunCounts {
  read: number;
  skipped: Record<string, number>;
  created: number;
  linked: number;
  held: number;
  parked: number;
  /** Handed to map, but without an outcome: an error or a restart came between. The next run reads them again. */
  pending: number;
  writtenBack: number;
  writeBackFailed: number;
  /** Parked and held customers by the code of their first reason. */
  reasons: Record<string, number>;
}

/** What the counts field of a run under way says; undefined before it has read. */
export const countsOfRun = (counts: string): ReadCounts | undefined => (counts === '' ? undefined : (JSON.parse(counts) as ReadCounts));

/** Counts outcomes one by one; holds no more than a few numbers, so a run of any size fits. */
export class Tally {
  private readonly results = { created: 0, linked: 0, held: 0, parked: 0, skipped: 0 };
  private readonly skipped: Record<string, number> = {};
  private writtenBack = 0;
  private writeBackFailed = 0;
  private readonly reasons: Record<string, number> = {};
  /** Last change of the oldest customer that is not written back; '' when all are. */
  oldestUndone = '';

  add(outcome: FinalOutcome): void {
    this.results[outcome.result] += 1;
    if (outcome.result === 'skipped') this.skipped[outcome.reason] = (this.skipped[outcome.reason] ?? 0) + 1;
    if ('code' in outcome) this.reasons[outcome.code] = (this.reasons[outcome.code] ?? 0) + 1;
    if (outcome.writtenBack === true) this.writtenBack += 1;
    if (outcome.writtenBack === false) {
      this.writeBackFailed += 1;
      if (this.oldestUndone === '' || outcome.updated < this.oldestUndone) this.oldestUndone = outcome.updated;
    }
  }

  /** Totals, with whatever is unaccounted for as pending. */
  counts(read: ReadCounts): RunCounts {
    const { created, linked, held, parked, skipped: late } = this.results;
    const skipped = { ...read.skipped };
    for (const [reason, count] of Object.entries(this.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
    return {
      read: read.read,
      skipped,
      ...{ created, linked, held, parked },
      pending: read.handed - created - linked - held - parked - late,
      writtenBack: this.writtenBack,
      writeBackFailed: this.writeBackFailed,
      reasons: this.reasons,
    };
  }
}

/**
 * Where the watermark may stand after a run: at the server time of the read when every customer is accounted for, at the
 * oldest customer that is not written back otherwise, and where it was when any is pending or not read yet.
 */
export function nextWatermark(before: string, read: ReadCounts, counts: RunCounts, oldestUndone: string): string {
  if (counts.pending !== 0 || !read.complete) return before;
  return oldestUndone !== '' && oldestUndone < read.serverTime ? oldestUndone : read.serverTime;
}
