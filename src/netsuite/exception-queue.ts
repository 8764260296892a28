import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { isEditable, type Edits } from '../core/customer/edit-customer';
import type { SppCustomer } from '../core/customer/spp-customer';
import type { Problem } from '../core/errors/problem';
import type { ScoredCandidate } from '../core/matching/candidate';
import { runSqlById, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_exception';
const fieldId = (name: string): string => `custrecord_spx_exc_${name}`;

export type ExceptionStatus = 'open' | 'resolved' | 'ignored';

/** An exception as a list shows it. */
export interface ExceptionRow {
  id: string;
  sppId: string;
  company: string;
  kind: 'parked' | 'held';
  code: string;
  status: ExceptionStatus;
  attempts: number;
  runId: string;
  whatToDo: string;
}

/** An exception with all that a person needs to decide. Moments are ISO 8601 in UTC. */
export interface ExceptionDetail extends ExceptionRow {
  problems: Problem[];
  /** The customer as it was read from SuiteProjects Pro; undefined where the draft was stored instead. */
  customer: SppCustomer | undefined;
  edits: Edits;
  candidates: ScoredCandidate[];
  decision: string;
  decidedBy: string;
  decided: string;
  netsuiteId: string;
}

const NAMES = ['spp_id', 'company', 'kind', 'code', 'status', 'attempts', 'run', 'what_to_do'];
const COLUMNS = ['id', ...NAMES.map((name) => `custrecord_spx_exc_${name} AS exc_${name}`)].join(', ');

const rowOf = (row: SqlRow): ExceptionRow => ({
  id: textOf(row['id']),
  sppId: textOf(row['exc_spp_id']),
  company: textOf(row['exc_company']),
  kind: textOf(row['exc_kind']) as ExceptionRow['kind'],
  code: textOf(row['exc_code']),
  status: textOf(row['exc_status']) as ExceptionStatus,
  attempts: Number(row['exc_attempts'] ?? 0),
  runId: textOf(row['exc_run']),
  whatToDo: textOf(row['exc_what_to_do']),
});

/** Exceptions of a workflow in one status, oldest first. Cost: 10 units per 5,000. */
export const listExceptions = (workflowId: string, status: ExceptionStatus): ExceptionRow[] =>
  [
    ...runSqlById(`SELECT ${COLUMNS} FROM ${TYPE} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ?`, [
      Number(workflowId),
      status,
    ]),
  ].map(rowOf);

/** One exception; undefined when there is none of this id. Cost: 2 units. */
export function loadException(id: string): ExceptionDetail | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  let row: record.Record;
  try {
    row = record.load({ type: TYPE, id });
  } catch (error) {
    if ((error as { name?: string }).name === 'RCRD_DSNT_EXIST') return undefined;
    throw error;
  }
  const text = (name: string): string => String(row.getValue({ fieldId: fieldId(name) }) ?? '');
  const json = <Value>(name: string, fallback: Value): Value => (text(name) === '' ? fallback : (JSON.parse(text(name)) as Value));
  const payload = json<Partial<SppCustomer>>('payload', {});
  return {
    id,
    sppId: text('spp_id'),
    company: text('company'),
    kind: text('kind') as ExceptionRow['kind'],
    code: text('code'),
    status: text('status') as ExceptionStatus,
    attempts: Number(text('attempts')),
    runId: text('run'),
    whatToDo: text('what_to_do'),
    problems: json<Problem[]>('reasons', []),
    customer: payload.id === undefined ? undefined : (payload as SppCustomer),
    edits: json<Edits>('edited', {}),
    candidates: json<ScoredCandidate[]>('candidates', []),
    decision: text('decision'),
    decidedBy: text('decided_by'),
    decided: text('decided'),
    netsuiteId: text('netsuite_id'),
  };
}

/** What a person decided. */
export interface Decision {
  status: ExceptionStatus;
  /** In the past: created, linked, ignored, opened again. */
  decision: string;
  netsuiteId?: string;
  /** ISO 8601 in UTC. */
  now: string;
}

/** Notes a decision on an exception, and who made it. Cost: 2 units. */
export function noteDecision(id: string, { status, decision, netsuiteId, now }: Decision): void {
  const values = {
    status,
    decision,
    decided_by: runtime.getCurrentUser().name,
    decided: now,
    ...(netsuiteId && { netsuite_id: netsuiteId }),
  };
  submit(id, values);
}

/** Keeps what a person entered instead; the source record stays as it is. Cost: 2 units. */
export function saveEdits(id: string, edits: Edits): void {
  const kept = Object.entries(edits).filter(([path]) => isEditable(path));
  submit(id, { edited: kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept)) });
}

function submit(id: string, values: Record<string, string>): void {
  record.submitFields({
    type: TYPE,
    id,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [fieldId(name), value])),
  });
}
