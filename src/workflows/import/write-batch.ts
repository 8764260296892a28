import { describeError, type ErrorCode } from '../../core/errors/catalogue';
import { ProductError } from '../../core/errors/product-error';
import { stampOf } from '../../core/import/seen';
import { findOpenExceptions, reportException, resolveException } from '../../netsuite/exceptions';
import { lastSaves } from '../../netsuite/last-saves';
import * as log from '../../netsuite/log';
import { noteSppId } from '../../netsuite/note-spp-id';
import { isCancelled } from '../../netsuite/runs';
import { removeSignal } from '../../netsuite/signal-queue';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { writeCustomers, type CustomerWriteOutcome } from '../../suiteprojects/write-customers';
import { openClient, requireConnection } from '../spp-session';
import { exceptionKey, type ImportBatchResult, type ImportOutcome, type WriteItem } from './item';

/** Errors that are the customer's own: a person has to put it right. The others pass, or are everybody's. */
const OWN_ERRORS: readonly ErrorCode[] = ['SPP_RECORD_REFUSED', 'SPP_PERMISSION_MISSING'];

/**
 * Writes one batch to SPP, and keeps the SPP id of whoever is new to NetSuite. What could not be written for a passing reason
 * is undone: the next run plans it anew; so is all of it when the run was cancelled. Writing it twice does no harm. Cost: 31 units,
 * 10 per request, and per customer 6 when NetSuite learns its SPP id or it is refused, but 25 for a single one that learns it.
 */
export function writeImportBatch(items: readonly WriteItem[], mayHaveRun: boolean): ImportBatchResult {
  const runId = items[0]?.runId;
  if (runId !== undefined && isCancelled(String(runId))) return { requests: 0, stamps: [], outcomes: items.map(undoneByCancel) };
  const { requests, outcomes } = trySend(items);
  const byKey = new Map(items.map((item) => [item.write.key, item]));
  const refused = outcomes.some((one) => !one.ok && OWN_ERRORS.includes(one.code));
  const open = refused && mayHaveRun ? openIds(items[0]?.workflowId ?? 0) : undefined;
  logUndone(outcomes);
  const finish = (outcome: CustomerWriteOutcome): ImportOutcome[] => {
    const item = byKey.get(outcome.key);
    return item === undefined ? [] : [finished(item, outcome, open)];
  };
  return { requests, stamps: [], outcomes: withNotedStamps(outcomes, byKey, finish) };
}

/** Customers that are noted between two looks at when they were saved: few, so that hardly anybody saves one in between. */
const NOTED_AT_ONCE = 20;

/**
 * To note an SPP id saves the customer, which would be news to the next run: it would compare the customer again, and undo what
 * a person did in SPP meanwhile. So the stamp of that save is accounted for, unless somebody else has saved the customer since it
 * was read. Cost: 20 units per 20 customers of which one is noted.
 */
function withNotedStamps(
  outcomes: readonly CustomerWriteOutcome[],
  items: ReadonlyMap<string, WriteItem>,
  finish: (outcome: CustomerWriteOutcome) => ImportOutcome[],
): ImportOutcome[] {
  const all: ImportOutcome[] = [];
  for (let start = 0; start < outcomes.length; start += NOTED_AT_ONCE) {
    const some = outcomes.slice(start, start + NOTED_AT_ONCE);
    const ids = some.flatMap(({ ok, key }) => (ok && items.get(key)?.notes === true ? [key] : []));
    const before = lastSaves(ids);
    const finishedNow = some.flatMap(finish);
    const after = lastSaves(ids);
    all.push(
      ...finishedNow.map((one) => {
        const { netsuiteId, stamp } = one;
        const [read, now] = [before.get(netsuiteId), after.get(netsuiteId)];
        const isOurs = read !== undefined && now !== undefined && now !== read && stampOf(netsuiteId, read) === stamp;
        return isOurs ? { ...one, noted: stampOf(netsuiteId, now) } : one;
      }),
    );
  }
  return all;
}

const undoneByCancel = ({ write: { key: netsuiteId }, stamp }: WriteItem): ImportOutcome => ({
  ...{ netsuiteId, stamp, result: 'undone', code: 'RUN_CANCELLED' },
});

/** A connection or workflow that was broken since the run began is no reason to lose the batch: all of it is undone. */
function trySend(items: readonly WriteItem[]): { requests: number; outcomes: CustomerWriteOutcome[] } {
  const unsent = items.filter(({ write }) => Object.keys(write.fields).length === 0);
  const right = unsent.flatMap(({ write }): CustomerWriteOutcome[] =>
    write.act === 'modify' ? [{ key: write.key, ok: true, sppId: write.sppId }] : [],
  );
  const writes = items.filter((item) => !unsent.includes(item)).map(({ write }) => write);
  if (writes.length === 0) return { requests: 0, outcomes: right };
  try {
    const workflow = loadWorkflow('customers_import');
    if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
    const client = openClient(requireConnection(workflow.connectionId));
    const outcomes = writeCustomers(client, { writes });
    return { requests: client.requests, outcomes: [...right, ...outcomes] };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    const { code, message } = error;
    const failed = writes.map(({ key }): CustomerWriteOutcome => ({ key, ok: false, status: undefined, code, message }));
    return { requests: 0, outcomes: [...right, ...failed] };
  }
}

const openIds = (workflowId: number): Map<string, string> =>
  new Map([...findOpenExceptions(workflowId)].flatMap(([key, { id, status }]) => (status === 'open' ? [[key, id]] : [])));

function finished(item: WriteItem, outcome: CustomerWriteOutcome, open: ReadonlyMap<string, string> | undefined): ImportOutcome {
  const { key: netsuiteId } = item.write;
  const { stamp } = item;
  if (!outcome.ok) {
    const { code } = outcome;
    if (!OWN_ERRORS.includes(code)) return { netsuiteId, stamp, result: 'undone', code };
    report(item, outcome, item.exceptionId ?? open?.get(exceptionKey(netsuiteId)));
    return { netsuiteId, stamp, result: 'parked', code };
  }
  if (item.notes && !isNoted(netsuiteId, outcome.sppId)) return { netsuiteId, stamp, result: 'undone', code: 'NETSUITE_REFUSED' };
  if (item.exceptionId !== undefined) resolveException(item.exceptionId, netsuiteId);
  if (item.deletion !== undefined) removeSignal(item.deletion);
  return { netsuiteId, stamp, result: item.result, sppId: outcome.sppId };
}

/** A script of others may refuse the save; SPP knows the NetSuite id, so the next run finds the customer and tries again. */
function isNoted(netsuiteId: string, sppId: string): boolean {
  try {
    noteSppId(netsuiteId, sppId);
    return true;
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR' } = error as { name?: string };
    if (name === 'SSS_USAGE_LIMIT_EXCEEDED') throw error;
    log.error({ title: `NetSuite customer ${netsuiteId} could not keep its SuiteProjects Pro ID ${sppId}`, details: name });
    return false;
  }
}

function report(
  { write, workflowId, runId, company }: WriteItem,
  refusal: CustomerWriteOutcome & { ok: false },
  openId: string | undefined,
): void {
  const { code, status, message } = refusal;
  reportException(
    {
      workflow: workflowId,
      run: runId,
      spp_id: exceptionKey(write.key),
      company,
      kind: 'parked',
      code,
      what_to_do: describeError(code).administrator,
      reasons: JSON.stringify([{ code, data: { message, ...(status !== undefined && { status }) } }]),
      payload: JSON.stringify(write),
      candidates: '',
    },
    { openId, mayHaveRun: false },
  );
}

/** One line per reason: a failed request fails all its customers alike. */
function logUndone(outcomes: readonly CustomerWriteOutcome[]): void {
  const byCode = new Map<string, string[]>();
  for (const one of outcomes)
    if (!one.ok && !OWN_ERRORS.includes(one.code)) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one.key]);
  for (const [code, ids] of byCode)
    log.error({
      title: `${ids.length} customers were not written to SuiteProjects Pro`,
      details: `${code}: NetSuite ids ${ids.join(', ')}`,
    });
}
