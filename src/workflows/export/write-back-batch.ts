import * as log from '../../netsuite/log';
import * as runtime from 'N/runtime';
import { ProductError } from '../../core/errors/product-error';
import { loadConfiguration } from '../../netsuite/configuration-store';
import { findOpenRuns } from '../../netsuite/runs';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { writeBack, type WriteBackOutcome } from '../../suiteprojects/write-back';
import { openClient, requireConnection } from '../spp-session';
import { customPullbacks, withPullbacks } from './pullbacks';
import type { BatchResult, FinalOutcome, Outcome } from './item';
import { readSettings } from './settings';

/**
 * Writes the NetSuite internal ids of one batch back to SuiteProjects Pro. A failure is not the customer's: it is counted,
 * and the next run finds the customer by its external id and repairs it.
 * Cost: 42 units, 10 per request, 12 for a token renewal; none when the batch has nothing to write.
 */
export function writeBackBatch(outcomes: readonly Outcome[]): BatchResult {
  const entries = outcomes.flatMap((outcome) =>
    'netsuiteId' in outcome ? [{ sppId: outcome.sppId, netsuiteId: outcome.netsuiteId }] : [],
  );
  if (entries.length === 0) return { requests: 0, outcomes: [...outcomes] };
  const { requests, written } = trySend(entries);
  return {
    requests,
    outcomes: outcomes.map((outcome): FinalOutcome =>
      'netsuiteId' in outcome ? { ...outcome, writtenBack: written.has(outcome.sppId) } : outcome,
    ),
  };
}

/** A batch whose tries all ended in the middle: the next run finds its customers and writes back. Cost: none. */
export const leftUnwritten = (outcomes: readonly Outcome[]): BatchResult => ({
  requests: 0,
  outcomes: outcomes.map((outcome): FinalOutcome => ('netsuiteId' in outcome ? { ...outcome, writtenBack: false } : outcome)),
});

/** A connection or workflow that was broken since the run began is no reason to lose the outcomes of the batch. */
function trySend(entries: { sppId: string; netsuiteId: string }[]): { requests: number; written: Set<string> } {
  try {
    return send(entries);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    log.error({ title: `NetSuite ids of ${entries.length} customers were not written back`, details: error.message });
    return { requests: 0, written: new Set() };
  }
}

function send(entries: { sppId: string; netsuiteId: string }[]): { requests: number; written: Set<string> } {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const [run] = findOpenRuns(runtime.getCurrentScript().deploymentId);
  const { configuration } = loadConfiguration(workflow.id, run?.version);
  const settings = readSettings(configuration.settings);
  const client = openClient(requireConnection(workflow.connectionId));
  const outcomes = writeBack(client, {
    field: settings.netsuiteIdField,
    entries: withPullbacks(entries, customPullbacks(configuration.rows, settings.netsuiteIdField)),
    batchSize: settings.writeBackBatch,
  });
  logFailures(outcomes);
  return { requests: client.requests, written: new Set(outcomes.flatMap(({ ok, sppId }) => (ok ? [sppId] : []))) };
}

/** One line per reason: a failed request fails all its customers alike. */
function logFailures(outcomes: readonly WriteBackOutcome[]): void {
  const refusedMore = outcomes.flatMap((outcome) => (outcome.ok && outcome.refusedMore !== undefined ? [outcome.sppId] : []));
  if (refusedMore.length > 0)
    log.error({
      title: `Pullback rows of ${refusedMore.length} customers were not written back`,
      details: `SuiteProjects Pro refused a value; the NetSuite ids were written without. SuiteProjects Pro ids ${refusedMore.join(', ')}`,
    });
  const byReason = new Map<string, string[]>();
  for (const outcome of outcomes) {
    if (outcome.ok) continue;
    const reason = `${outcome.code}${outcome.status === undefined ? '' : `, status ${outcome.status}`}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), outcome.sppId]);
  }
  for (const [reason, ids] of byReason)
    log.error({
      title: `NetSuite ids of ${ids.length} customers were not written back`,
      details: `${reason}: SuiteProjects Pro ids ${ids.join(', ')}`,
    });
}
