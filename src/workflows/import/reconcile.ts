import type { ImportOutcome } from './item';

/** What getInputData of an import counted; kept on the run row between the stages. */
export interface ImportReadCounts {
  /** Customers planned. */
  read: number;
  skipped: Record<string, number>;
  /** Customers handed to map. */
  handed: number;
  /** When they were handed over; UTC, ISO 8601. */
  handedAt?: string;
  /** False: the slice was full, and more customers wait. */
  complete: boolean;
  /** The last signal of a save that waited when the run began; 0 when none did. */
  signalsUpTo?: number;
}

/** Totals of an import. read = skipped + created + updated + linked + held + parked + pending, always. */
export interface ImportRunCounts {
  read: number;
  skipped: Record<string, number>;
  created: number;
  updated: number;
  linked: number;
  held: number;
  parked: number;
  /** Nothing was written, or nobody knows: the next run looks again. */
  pending: number;
  /** Parked, held and undone customers by code. */
  reasons: Record<string, number>;
}

/** Counts outcomes one by one, and keeps the stamps of those that are accounted for. */
export class ImportTally {
  private readonly results = { created: 0, updated: 0, linked: 0, held: 0, parked: 0 };
  private readonly reasons: Record<string, number> = {};
  readonly done: string[] = [];
  /** Stamps of saves that the run itself made. */
  readonly noted: string[] = [];

  add(outcome: ImportOutcome): void {
    if ('code' in outcome) this.reasons[outcome.code] = (this.reasons[outcome.code] ?? 0) + 1;
    if (outcome.result === 'undone') return;
    this.results[outcome.result] += 1;
    if (outcome.stamp !== '') this.done.push(outcome.stamp);
    if (outcome.noted !== undefined) this.noted.push(outcome.noted);
  }

  /** Totals, with whatever is unaccounted for as pending. */
  counts({ read, skipped, handed }: ImportReadCounts): ImportRunCounts {
    const done = Object.values(this.results).reduce((sum, count) => sum + count, 0);
    return { read, skipped, ...this.results, pending: handed - done, reasons: this.reasons };
  }
}
