import * as log from 'N/log';
import { ProductError } from '../../core/errors/product-error';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { writeBack } from '../../suiteprojects/write-back';
import { openClient, requireConnection } from '../spp-session';
import type { BatchResult, FinalOutcome, Outcome } from './item';
import { readSettings } from './settings';

/**
 * Writes the NetSuite internal ids of one batch back to SuiteProjects Pro. A failure is not the customer's: it is counted,
 * and the next run finds the customer by its external id and repairs it.
 * Cost: 20 units, 10 per request, 12 for a token renewal; none when the batch has nothing to write.
 */
export function writeBackBatch(outcomes: readonly Outcome[]): BatchResult {
  const entries = outcomes.flatMap((outcome) =>
    'netsuiteId' in outcome ? [{ sppId: outcome.sppId, netsuiteId: outcome.netsuiteId }] : [],
  );
  if (entries.length === 0) return { requests: 0, outcomes: [...outcomes] };
  const { requests, written } = send(entries);
  return {
    requests,
    outcomes: outcomes.map((outcome): FinalOutcome =>
      'netsuiteId' in outcome ? { ...outcome, writtenBack: written.has(outcome.sppId) } : outcome,
    ),
  };
}

function send(entries: { sppId: string; netsuiteId: string }[]): { requests: number; written: Set<string> } {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const settings = readSettings(workflow.settings);
  const client = openClient(requireConnection(workflow.connectionId));
  const written = new Set<string>();
  try {
    for (const outcome of writeBack(client, { field: settings.netsuiteIdField, entries, batchSize: settings.writeBackBatch })) {
      if (outcome.ok) written.add(outcome.sppId);
      else
        log.error({
          title: `NetSuite id of SuiteProjects Pro customer ${outcome.sppId} was not written back`,
          details: `${outcome.code} ${outcome.status}`,
        });
    }
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    log.error({ title: `Write-back of ${entries.length} customers failed`, details: error.message });
  }
  return { requests: client.requests, written };
}
