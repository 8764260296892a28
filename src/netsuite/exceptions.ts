import * as error from 'N/error';
import * as record from 'N/record';
import type { Edits } from '../core/customer/edit-customer';
import type { MatchKeys } from '../core/matching/match-keys';
import { runSqlById, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_exception';
const fieldId = (name: string): string => `custrecord_spx_exc_${name}`;

/** A customer that needs a person. `what_to_do` has a line per kind of problem; `reasons` and `payload` are JSON. */
export interface ExceptionReport {
  workflow: number;
  /** 0: it was exported on its own; the exception keeps the run that found it first, if any. */
  run: number;
  spp_id: string;
  company: string;
  kind: 'parked' | 'held';
  code: string;
  what_to_do: string;
  reasons: string;
  payload: string;
  candidates: string;
  /** MatchKeys of a held customer; left out, none are kept. */
  match_keys?: string;
  /** The NetSuite customer, when there is one already and only its write-back is missing. */
  netsuite_id?: string;
}

/** Free-form text takes 300 bytes; a name is shortened for display only, the payload keeps it whole. */
const COMPANY_BYTES = 300;

/** Cuts a text to at most `limit` UTF-8 bytes without splitting a character. */
export function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/** What is known about an earlier exception of the same customer. */
export interface EarlierException {
  openId: string | undefined;
  /** The row may have been written already by an invocation that died: look first. */
  mayHaveRun: boolean;
}

/**
 * Opens an exception, or counts one more attempt on the open one of the same customer: never two open at once.
 * Cost: 6 units, 10 more to look first. Throws RCRD_HAS_BEEN_CHANGED when a person decided about the open one meanwhile:
 * their decision holds, and the next try sees it.
 */
export function reportException(report: ExceptionReport, earlier: EarlierException): string {
  const openId =
    earlier.openId ?? (earlier.mayHaveRun ? openIdOf(findOpenExceptions(report.workflow, report.spp_id).get(report.spp_id)) : undefined);
  const { run, ...said } = report;
  const values = Object.entries({ match_keys: '', ...said, ...(run !== 0 && { run }), company: cutToBytes(report.company, COMPANY_BYTES) });
  const row = openId === undefined ? record.create({ type: TYPE, isDynamic: false }) : record.load({ type: TYPE, id: openId });
  if (openId !== undefined && row.getValue({ fieldId: fieldId('status') }) !== 'open') throw decidedMeanwhile(openId);
  for (const [name, value] of values) row.setValue({ fieldId: fieldId(name), value });
  row.setValue({ fieldId: fieldId('attempts'), value: Number(row.getValue({ fieldId: fieldId('attempts') }) || 0) + 1 });
  row.setValue({ fieldId: fieldId('status'), value: 'open' });
  return String(row.save());
}

const decidedMeanwhile = (id: string): error.SuiteScriptError | error.UserEventError =>
  error.create({ name: 'RCRD_HAS_BEEN_CHANGED', message: `Somebody decided about exception ${id} meanwhile.`, notifyOff: true });

const openIdOf = (exception: OpenException | undefined): string | undefined => (exception?.status === 'open' ? exception.id : undefined);

/** Closes the exception of a customer that is integrated now, or that the filter keeps out by now: then it has no NetSuite id. Cost: 2 units. */
export function resolveException(id: string, netsuiteId = ''): void {
  const values = { [fieldId('status')]: 'resolved', ...(netsuiteId !== '' && { [fieldId('netsuite_id')]: netsuiteId }) };
  record.submitFields({ type: TYPE, id, values });
}

/** How an exception stands at this moment. */
export interface Standing {
  status: 'open' | 'resolved' | 'ignored';
  /** The NetSuite customer; '' when there is none. */
  netsuiteId: string;
}

/** Looks how an exception stands. Cost: 2 units. */
export function standingOf(id: string): Standing {
  const row = record.load({ type: TYPE, id });
  const text = (name: string): string => String(row.getValue({ fieldId: fieldId(name) }) ?? '');
  return { status: text('status') as Standing['status'], netsuiteId: text('netsuite_id') };
}

/** An exception that waits for a person, or about which a person decided to do nothing. */
export interface OpenException {
  id: string;
  status: 'open' | 'ignored';
  kind: ExceptionReport['kind'];
  /** Company name as stored, cut to what the field takes. */
  company: string;
  /** What a held customer is recognised by; left out where it was not kept. */
  keys?: MatchKeys;
  /** What a person entered instead, when anything was. */
  edits?: Edits;
  /** The NetSuite customer that was created or linked for it, where only the write-back is missing; '' when there is none. */
  netsuiteId: string;
  /** Runs read it again even when it did not change in SuiteProjects Pro: the watermark has passed it. */
  isDue: boolean;
}

/** The decision that is noted when a person opens an ignored exception again. */
export const OPENED_AGAIN = 'opened again';

/** Open and ignored exceptions of a workflow by SPP id; an open one wins over an ignored one. Cost: 10 units per 5,000. */
export function findOpenExceptions(workflowId: number, sppId?: string): Map<string, OpenException> {
  const rows = runSqlById(
    `SELECT id, custrecord_spx_exc_spp_id AS sppid, custrecord_spx_exc_kind AS kind, custrecord_spx_exc_company AS company,
      custrecord_spx_exc_status AS exc_status, custrecord_spx_exc_edited AS edited, custrecord_spx_exc_decision AS decision,
      custrecord_spx_exc_netsuite_id AS netsuiteid, custrecord_spx_exc_match_keys AS matchkeys
    FROM ${TYPE} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status IN ('open', 'ignored')
      ${sppId === undefined ? '' : 'AND custrecord_spx_exc_spp_id = ?'}`,
    [workflowId, ...(sppId === undefined ? [] : [sppId])],
  );
  const found = new Map<string, OpenException>();
  for (const row of rows) {
    const id = textOf(row['sppid']);
    if (found.get(id)?.status !== 'open') found.set(id, openExceptionOf(row));
  }
  return found;
}

function openExceptionOf(row: SqlRow): OpenException {
  const edited = textOf(row['edited']);
  const keys = textOf(row['matchkeys']);
  const status = textOf(row['exc_status']) as OpenException['status'];
  const netsuiteId = textOf(row['netsuiteid']);
  return {
    id: textOf(row['id']),
    status,
    netsuiteId,
    isDue: status === 'open' && (netsuiteId !== '' || textOf(row['decision']) === OPENED_AGAIN),
    kind: textOf(row['kind']) as OpenException['kind'],
    company: textOf(row['company']),
    ...(keys !== '' && { keys: JSON.parse(keys) as MatchKeys }),
    ...(edited !== '' && { edits: JSON.parse(edited) as Edits }),
  };
}
