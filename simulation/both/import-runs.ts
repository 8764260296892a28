import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SimulatedWorld } from '../world/simulated-world';

/** The totals of an import run row, as the product writes them. */
export interface ImportRowCounts {
  read: number;
  skipped: Record<string, number>;
  created: number;
  updated: number;
  linked: number;
  held: number;
  parked: number;
  pending: number;
}

const said = ({ fields }: StoredRecord, name: string): string => String(fields[`custrecord_spx_run_${name}`] ?? '');

export const runsOf = ({ account }: Pick<SimulatedWorld, 'account'>, workflow: 'export' | 'import'): StoredRecord[] =>
  account.store.all('customrecord_spx_run').filter((run) => said(run, 'deployment').startsWith(`customdeploy_spx_${workflow}_`));

export const statusOf = (run: StoredRecord): string => said(run, 'status');

/** Undefined of a run that ended before it counted. */
export function importCountsOf(run: StoredRecord): ImportRowCounts | undefined {
  const text = said(run, 'counts');
  return text === '' ? undefined : (JSON.parse(text) as ImportRowCounts);
}

/** Whether an import that reads all has ended, and left nothing undone. */
export function isWhole(run: StoredRecord): boolean {
  const isOfAll = !said(run, 'deployment').endsWith('_single');
  return isOfAll && statusOf(run).startsWith('complete') && importCountsOf(run)?.pending === 0;
}
