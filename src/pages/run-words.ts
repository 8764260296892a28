import type { RunRow } from '../netsuite/run-history';
import type { ReadCounts, RunCounts } from '../workflows/export/reconcile';
import type { ImportReadCounts, ImportRunCounts } from '../workflows/import/reconcile';
import { memberOfRun } from '../workflows/members';
import { badge, type Tone } from './table';
import type { Html } from './html';

const TONES: Readonly<Record<RunRow['status'], Tone>> = {
  queued: 'busy',
  running: 'busy',
  complete: 'good',
  'complete with exceptions': 'warning',
  waiting: 'warning',
  cancelled: 'warning',
  failed: 'bad',
  interrupted: 'warning',
};

export const statusBadge = (status: RunRow['status']): Html => badge(TONES[status], status);

/** `2026-01-15 13:00 UTC`; a dash for no moment. */
export const momentText = (iso: string): string => (iso === '' ? '–' : `${iso.slice(0, 16).replace('T', ' ')} UTC`);

/** `1 h 4 min`, `12 s`. */
export function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What the runs of both workflows count. An export updates nobody, and an import writes nothing back. */
export type WholeCounts = Omit<RunCounts, 'writtenBack' | 'writeBackFailed'> & {
  updated: number;
  /** Of an export. */
  writtenBack?: number;
  writeBackFailed?: number;
};

/** The counts of a run: whole when it has ended, of its read only while it is under way. */
export type Counts = ({ isWhole: true } & WholeCounts) | ({ isWhole: false } & Pick<ReadCounts, 'read' | 'skipped' | 'handed'>);

/** Reads the counts of a run row; undefined before it has counted. */
export function countsOf({ counts }: Pick<RunRow, 'counts'>): Counts | undefined {
  if (counts === '') return undefined;
  const read = JSON.parse(counts) as RunCounts | ImportRunCounts | ReadCounts | ImportReadCounts;
  return 'created' in read ? { isWhole: true, updated: 0, ...read } : { isWhole: false, ...read };
}

/** Customers that the filter kept out. */
export const skippedCount = (skipped: Readonly<Record<string, number>>): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, 0);

/** Who or what started a run. */
export const startedBy = ({ trigger, user }: Pick<RunRow, 'trigger' | 'user'>): string =>
  trigger === 'scheduled' ? 'the schedule' : `${user} (${trigger || 'script deployment'})`;

/** Which customers a run is for. */
export function choiceText({ choice, deployment }: Pick<RunRow, 'choice' | 'deployment'>): string {
  switch (choice.kind) {
    case 'changed':
      return 'changed since the watermark';
    case 'full':
      return 'all (full synchronisation)';
    case 'ids':
      return `${memberOfRun({ deployment }) === 'customers_import' ? 'NetSuite' : 'SuiteProjects Pro'} IDs ${choice.ids.join(', ')}`;
  }
}
