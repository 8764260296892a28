import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { isEditable, type Edits } from '../core/customer/edit-customer';
import type { NetSuiteCustomer } from '../core/customer/netsuite-customer';
import type { SppCustomer } from '../core/customer/spp-customer';
import type { Problem } from '../core/errors/problem';
import type { ScoredCandidate } from '../core/matching/candidate';
import type { MatchKeys } from '../core/matching/match-keys';
import { runSql, runSqlById, textOf, type SqlRow } from './sql';

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
  /** '' when no run met it: it was exported on its own. */
  runId: string;
  whatToDo: string;
  /** What a person decided, in the past; '' when nobody did. */
  decision: string;
  decidedBy: string;
  /** ISO 8601 in UTC. */
  decided: string;
  netsuiteId: string;
}

/** An exception with all that a person needs to decide. Moments are ISO 8601 in UTC. */
export interface ExceptionDetail extends ExceptionRow {
  problems: Problem[];
  /** The customer as it was read from SuiteProjects Pro; undefined where the draft was stored instead. */
  customer: SppCustomer | undefined;
  /** Of an import: the customer as it was read from NetSuite; undefined where the refused request was stored instead. */
  imported: ImportedCustomer | undefined;
  edits: Edits;
  candidates: ScoredCandidate[];
}

/** An SPP customer that a NetSuite customer may be. */
export interface FoundInSpp {
  sppId: string;
  /** Nickname. */
  name: string;
  company: string;
  /** The NetSuite id that it holds; '' for none. */
  netsuiteId: string;
}

/** A NetSuite customer as an import read it; `found` when it was held. */
export type ImportedCustomer = NetSuiteCustomer & { found?: readonly FoundInSpp[] };

const NAMES = [
  ...['spp_id', 'company', 'kind', 'code', 'status', 'attempts', 'run', 'what_to_do'],
  ...['decision', 'decided_by', 'decided', 'netsuite_id'],
];
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
  decision: textOf(row['exc_decision']),
  decidedBy: textOf(row['exc_decided_by']),
  decided: textOf(row['exc_decided']),
  netsuiteId: textOf(row['exc_netsuite_id']),
});

/** Exceptions of a workflow in one status, oldest first. Cost: 10 units per 5,000. */
export const listExceptions = (workflowId: string, status: ExceptionStatus): ExceptionRow[] =>
  [
    ...runSqlById(`SELECT ${COLUMNS} FROM ${TYPE} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ?`, [
      Number(workflowId),
      status,
    ]),
  ].map(rowOf);

/** What the exceptions of one customer are found by. `keys`: its SPP id and its key of the import; one that is not known is ''. */
export interface CustomerKeys {
  keys: readonly string[];
  netsuiteId: string;
}

/** Exceptions of one customer in all workflows, newest first. Cost: 10 units. */
export function exceptionsOfCustomer({ keys, netsuiteId }: CustomerKeys): ExceptionRow[] {
  const known = keys.filter((key) => key !== '');
  const own = [...known.map(() => 'custrecord_spx_exc_spp_id = ?'), 'custrecord_spx_exc_netsuite_id = ?'].join(' OR ');
  return runSql(`SELECT ${COLUMNS} FROM ${TYPE} WHERE ${own} ORDER BY id DESC`, [...known, netsuiteId]).map(rowOf);
}

/** A held customer as a list shows it. */
export interface HeldRow extends ExceptionRow {
  /** SPP ids of customers that looked like it when it was held. */
  alike: string[];
  candidates: ScoredCandidate[];
}

/** SPP ids of customers that looked like the one of these problems. */
export const alikeOf = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ data }) => (typeof data['alike'] === 'string' ? data['alike'].split(', ') : []));

/** Held customers of a workflow in one status, oldest first. Cost: 10 units per 5,000. */
export function listHeld(workflowId: string, status: ExceptionStatus): HeldRow[] {
  const rows = runSqlById(
    `SELECT ${COLUMNS}, custrecord_spx_exc_reasons AS exc_reasons, custrecord_spx_exc_candidates AS exc_candidates
    FROM ${TYPE} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = ? AND custrecord_spx_exc_kind = ?`,
    [Number(workflowId), status, 'held'],
  );
  const json = <Value>(text: string): Value[] => (text === '' ? [] : (JSON.parse(text) as Value[]));
  return [...rows].map((row) => ({
    ...rowOf(row),
    alike: alikeOf(json<Problem>(textOf(row['exc_reasons']))),
    candidates: json<ScoredCandidate>(textOf(row['exc_candidates'])),
  }));
}

function loadRow(id: string): record.Record | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  try {
    return record.load({ type: TYPE, id });
  } catch (error) {
    if ((error as { name?: string }).name === 'RCRD_DSNT_EXIST') return undefined;
    throw error;
  }
}

/** One exception; undefined when there is none of this id. Cost: 2 units. */
export function loadException(id: string): ExceptionDetail | undefined {
  const row = loadRow(id);
  if (row === undefined) return undefined;
  const text = (name: string): string => String(row.getValue({ fieldId: fieldId(name) }) ?? '');
  const json = <Value>(name: string, fallback: Value): Value => (text(name) === '' ? fallback : (JSON.parse(text(name)) as Value));
  const payload = json<Partial<SppCustomer & ImportedCustomer>>('payload', {});
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
    imported: payload.netsuiteId === undefined ? undefined : (payload as ImportedCustomer),
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

/** Notes what became of a decision, and who made it. Cost: 2 units. */
export function noteDecision(id: string, decision: Decision): void {
  submit(id, valuesOf(decision));
}

const valuesOf = ({ status, decision, netsuiteId, now }: Decision): Record<string, string> => ({
  status,
  decision,
  decided_by: runtime.getCurrentUser().name,
  decided: now,
  ...(netsuiteId !== undefined && { netsuite_id: netsuiteId }),
});

/** What is noted while a decision is carried out. */
export const UNDER_WAY = { create: 'being created', link: 'being linked', retry: 'being tried again' } as const;

/** A Suitelet that died leaves its decision under way; NetSuite lets none run longer than five minutes (facts 1.1). */
const LONGEST_MILLISECONDS = 300_000;

/** Whether somebody is carrying out a decision at this moment. */
export const isUnderWay = ({ decision, decided }: Pick<ExceptionRow, 'decision' | 'decided'>, now: string): boolean =>
  (Object.values(UNDER_WAY) as string[]).includes(decision) && Date.parse(now) - Date.parse(decided) < LONGEST_MILLISECONDS;

/**
 * Takes a decision unless somebody else was faster: the exception must have the status that the person saw, and no decision
 * under way. Returns whether it was taken; of two at the same moment one is, since the record type locks optimistically.
 * Cost: 6 units.
 */
export function takeDecision(id: string, seen: ExceptionStatus, decision: Decision): boolean {
  const row = loadRow(id);
  if (row === undefined) return false;
  const text = (name: string): string => String(row.getValue({ fieldId: fieldId(name) }) ?? '');
  if (text('status') !== seen || isUnderWay({ decision: text('decision'), decided: text('decided') }, decision.now)) return false;
  for (const [name, value] of Object.entries(valuesOf(decision))) row.setValue({ fieldId: fieldId(name), value });
  try {
    row.save();
  } catch (error) {
    if ((error as { name?: string }).name === 'RCRD_HAS_BEEN_CHANGED') return false;
    throw error;
  }
  return true;
}

/** The SPP id of another customer that a person linked to a NetSuite customer; undefined when there is none. Cost: 10 units. */
export function linkedElsewhere(netsuiteId: string, sppId: string): string | undefined {
  const rows = runSql(
    `SELECT id, custrecord_spx_exc_spp_id AS sppid FROM ${TYPE}
    WHERE custrecord_spx_exc_netsuite_id = ? AND custrecord_spx_exc_spp_id <> ? ORDER BY id`,
    [netsuiteId, sppId],
  );
  // Exceptions of the import are kept by NetSuite ids.
  return rows.map((row) => textOf(row['sppid'])).find((id) => !id.startsWith('netsuite:'));
}

/** Keeps what a person entered instead; the source record stays as it is. Cost: 2 units. */
export function saveEdits(id: string, edits: Edits): void {
  const kept = Object.entries(edits).filter(([path]) => isEditable(path));
  submit(id, { edited: kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept)) });
}

/** What is known now of a held customer. */
export interface HeldFacts {
  /** As SuiteProjects Pro holds it. */
  customer: SppCustomer;
  /** What it is recognised by. */
  keys: MatchKeys;
  /** Whom it may be. */
  candidates: readonly ScoredCandidate[];
}

/** Keeps what is known now of a held customer. Cost: 2 units. */
export function saveHeldFacts(id: string, { customer, keys, candidates }: HeldFacts): void {
  submit(id, { payload: JSON.stringify(customer), match_keys: JSON.stringify(keys), candidates: JSON.stringify(candidates) });
}

function submit(id: string, values: Record<string, string>): void {
  record.submitFields({
    type: TYPE,
    id,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [fieldId(name), value])),
  });
}
