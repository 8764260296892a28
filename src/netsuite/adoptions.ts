import * as record from 'N/record';
import { readCounts, type AdoptionCounts } from '../core/adoption/adoption-counts';
import type { Finding } from '../core/adoption/finding';
import { printFindings, readFindings } from '../core/adoption/stored-findings';
import { fieldParts } from './long-text';
import { runSql, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_adoption';
const fieldId = (name: string): string => `custrecord_spx_ado_${name}`;

/** `look` is the dry run; `confirmed`: a person says that Oracle's export is switched off. */
export type AdoptionKind = 'look' | 'adopt' | 'confirmed';

export type AdoptionStatus = 'queued' | 'running' | 'complete' | 'failed' | 'interrupted';

/** One step of the move as its row tells it, without its findings. Moments are ISO 8601 in UTC; '' for what is not known yet. */
export interface Adoption {
  id: string;
  kind: AdoptionKind;
  status: AdoptionStatus;
  user: string;
  started: string;
  ended: string;
  message: string;
  /** Undefined before it has counted. */
  counts: AdoptionCounts | undefined;
  /** Id of the Map/Reduce task; '' when it has none. */
  task: string;
}

/** What a step changes of its row. */
interface AdoptionFields {
  kind?: AdoptionKind;
  status?: AdoptionStatus;
  user?: string;
  started?: string;
  ended?: string;
  message?: string;
  counts?: AdoptionCounts;
  task?: string;
}

const valuesOf = ({ counts, ...texts }: AdoptionFields): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [fieldId(name), value])),
  ...(counts !== undefined && { [fieldId('counts')]: JSON.stringify(counts) }),
});

/** Opens a row; returns its internal id. Cost: 6 units. */
export function openAdoption(fields: AdoptionFields): string {
  const row = record.create({ type: TYPE, isDynamic: false });
  for (const [field, value] of Object.entries(valuesOf(fields))) row.setValue({ fieldId: field, value });
  return String(row.save());
}

/** Changes a row. Cost: 2 units. */
export function updateAdoption(id: string, fields: AdoptionFields): void {
  record.submitFields({ type: TYPE, id, values: valuesOf(fields) });
}

/** The fields that hold the findings, one part each. */
const PARTS: readonly string[] = Array.from({ length: 10 }, (_, part) => `findings${part + 1}`);

/** What the parts hold together; each may end a little early, between two visible characters. */
const MOST_BYTES = 990_000;

/** Changes a row, and keeps as many findings as it takes: about 9,000. Cost: 2 units. */
export function closeAdoption(id: string, fields: AdoptionFields, findings: readonly Finding[]): void {
  const parts = fieldParts(printFindings(findings, MOST_BYTES));
  const kept = Object.fromEntries(PARTS.map((name, index) => [fieldId(name), parts[index] ?? '']));
  record.submitFields({ type: TYPE, id, values: { ...valuesOf(fields), ...kept } });
}

/** The findings of a row; they are read from the record, because a query may cut long text [K]. Cost: 2 units. */
export function loadFindings(id: string): Finding[] {
  const row = record.load({ type: TYPE, id });
  return readFindings(PARTS.map((name) => String(row.getValue({ fieldId: fieldId(name) }) ?? '')).join(''));
}

const NAMES = ['kind', 'status', 'user', 'started', 'ended', 'message', 'counts', 'task'];
/** Aliases begin with `ado_`: some of the names alone are reserved words of SuiteQL. */
const COLUMNS = ['id', ...NAMES.map((name) => `${fieldId(name)} AS ado_${name}`)].join(', ');

function adoptionOf(row: SqlRow): Adoption {
  const text = (name: string): string => textOf(row[`ado_${name}`]);
  return {
    id: textOf(row['id']),
    kind: text('kind') as AdoptionKind,
    status: text('status') as AdoptionStatus,
    user: text('user'),
    started: text('started'),
    ended: text('ended'),
    message: text('message'),
    counts: readCounts(text('counts')),
    task: text('task'),
  };
}

/** All steps of the move, the newest first. Cost: 10 units. */
export const listAdoptions = (): Adoption[] => runSql(`SELECT ${COLUMNS} FROM ${TYPE} ORDER BY id DESC`).map(adoptionOf);

/** One step; undefined when there is none of this id. Cost: 10 units. */
export function findAdoption(id: string): Adoption | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  const [row] = runSql(`SELECT ${COLUMNS} FROM ${TYPE} WHERE id = ?`, [Number(id)]);
  return row && adoptionOf(row);
}
