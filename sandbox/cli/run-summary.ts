import type { MapReduceReport } from '../netsuite/engine/report';
import type { Account } from '../netsuite/types';
import type { StoredRecord } from '../netsuite/records/store';
import { formatDuration, formatNumber, summaryLine } from './table';

/** The counts field of a run row, as the product writes it (JSON). */
export interface RunRowCounts {
  read: number;
  skipped: Record<string, number>;
  created: number;
  linked: number;
  held: number;
  parked: number;
  pending: number;
  writtenBack: number;
  writeBackFailed: number;
  reasons: Record<string, number>;
}

const field = (row: StoredRecord, name: string): string => String(row.fields[`custrecord_spx_run_${name}`] ?? '');

/** The newest run row of an account; throws when nothing ever ran. */
export function newestRun(account: Account): StoredRecord {
  const run = account.store.all('customrecord_spx_run').at(-1);
  if (run === undefined) throw new Error('No run was recorded. Look at the script log: account.logs.');
  return run;
}

/** The totals of a run row. Throws when the run failed before it counted. */
export function countsOf(run: StoredRecord): RunRowCounts {
  const text = field(run, 'counts');
  if (text === '') throw new Error(`The run has no counts: ${field(run, 'message')}`);
  return JSON.parse(text) as RunRowCounts;
}

/** True when every customer that was read has exactly one fate (design promise 2). */
export function reconciles(counts: RunRowCounts): boolean {
  const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
  return counts.read === skipped + counts.created + counts.linked + counts.held + counts.parked + counts.pending;
}

/** Code and first remedy of every kind of exception that a run reported, most frequent first. */
export function exceptionKinds(account: Account, runId: number): { kind: string; code: string; count: number; remedy: string }[] {
  const kinds = new Map<string, { kind: string; code: string; count: number; remedy: string }>();
  for (const { fields } of account.store.all('customrecord_spx_exception')) {
    if (Number(fields['custrecord_spx_exc_run']) !== runId) continue;
    const [kind, code] = [String(fields['custrecord_spx_exc_kind']), String(fields['custrecord_spx_exc_code'])];
    const [remedy = ''] = String(fields['custrecord_spx_exc_what_to_do']).split('\n');
    const known = kinds.get(`${kind} ${code}`) ?? { kind, code, count: 0, remedy };
    kinds.set(`${kind} ${code}`, { ...known, count: known.count + 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}

/** The summary of the newest run, as lines of text; read from the account's records, and the units from the engine's own report. */
export function runSummary(account: Account, report: MapReduceReport): string[] {
  const run = newestRun(account);
  const counts = countsOf(run);
  const kinds = exceptionKinds(account, run.id);
  const ofKind = (kind: string) =>
    kinds.filter((one) => one.kind === kind).map((one) => `      ${formatNumber(one.count).padStart(4)} ${one.code}: ${one.remedy}`);
  const skipped = Object.entries(counts.skipped).sort(([, one], [, other]) => other - one);
  const units = report.units.total;
  return [
    `Run ${run.id} is ${field(run, 'status')}. ${field(run, 'message')}`,
    summaryLine('Customers read', formatNumber(counts.read)),
    summaryLine(
      'Filtered out',
      formatNumber(skipped.reduce((sum, [, count]) => sum + count, 0)),
      skipped.map(([reason, count]) => `${reason} ${formatNumber(count)}`).join(', '),
    ),
    summaryLine('Created', formatNumber(counts.created)),
    summaryLine('Linked', formatNumber(counts.linked), counts.linked > 0 ? 'were in NetSuite already' : ''),
    summaryLine('Held for review', formatNumber(counts.held)),
    ...ofKind('held'),
    summaryLine('Parked', formatNumber(counts.parked)),
    ...ofKind('parked'),
    summaryLine('Pending', formatNumber(counts.pending)),
    reconciles(counts) ? '  The totals reconcile: every customer read has exactly one fate.' : '  THE TOTALS DO NOT RECONCILE.',
    summaryLine(
      'Written back',
      formatNumber(counts.writtenBack),
      counts.writeBackFailed > 0 ? `${formatNumber(counts.writeBackFailed)} failed` : '',
    ),
    summaryLine(
      'Units',
      formatNumber(units),
      counts.created > 0 ? `${formatNumber(units / counts.created, 2)} per created customer (15 is the floor)` : '',
    ),
    summaryLine('SuiteProjects Pro requests', field(run, 'calls')),
    summaryLine('Modelled duration', formatDuration(report.seconds), `on ${account.variant.processors} processors`),
  ];
}
