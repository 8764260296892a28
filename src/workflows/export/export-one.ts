import * as log from 'N/log';
import { withEdits, type Edits } from '../../core/customer/edit-customer';
import type { SppCustomer } from '../../core/customer/spp-customer';
import type { Problem } from '../../core/errors/problem';
import { ProductError } from '../../core/errors/product-error';
import { evaluate } from '../../core/filter/evaluate';
import type { Candidate } from '../../core/matching/candidate';
import { findCandidates } from '../../core/matching/find-candidates';
import { keysOfCustomer } from '../../core/matching/match-keys';
import { planCustomer, type CustomerPlan } from '../../core/plan/plan-customer';
import { findExistingCustomers, matchableCustomers } from '../../netsuite/customers';
import { findOpenExceptions, resolveException } from '../../netsuite/exceptions';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import { writeBack } from '../../suiteprojects/write-back';
import { openExportSession, type ExportSession } from './export-session';
import { handleCustomer } from './handle-customer';
import { itemOf } from './plan-item';
import { withPullbacks } from './pullbacks';

/** One customer that is exported on its own. */
export interface OneExport {
  sppId: string;
  /** Texts that a person entered instead. */
  edits?: Edits;
  /** What a person decided about possible duplicates; matching is not asked then. */
  decision?: { kind: 'create' } | { kind: 'link'; netsuiteId: string };
}

/** What became of it. */
export type OneOutcome =
  | { kind: 'created' | 'linked'; netsuiteId: string; writtenBack: boolean }
  | { kind: 'parked' | 'held'; problems: Problem[] }
  | { kind: 'filtered-out'; reason: string }
  | { kind: 'gone' };

/** Exports single customers; made once for several. */
export interface Exporter {
  /**
   * Exports one customer as a run would: same rules, same plan, same writer, look before create. Its open exception is
   * settled or counted on. Cost: about 55 units, and 10 per 5,000 NetSuite customers when nobody has decided.
   * Throws ProductError of SuiteProjects Pro.
   */
  exportOne(one: OneExport): OneOutcome;
}

/** Loads what single exports need. Cost and errors: `openExportSession`, and 10 units. */
export function openExporter(): Exporter {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const session = openExportSession(workflow);
  return { exportOne: (one) => exportOne(session, one) };
}

/** A single export has no run; its exceptions keep the run that found them first. */
const NO_RUN = 0;

function exportOne(session: ExportSession, { sppId, edits = {}, decision }: OneExport): OneOutcome {
  const { client, fields, relate, rules, workflow, connection } = session;
  const read = readCustomersById(client, [sppId], fields).get(sppId);
  if (read === undefined) return { kind: 'gone' };
  const customer = withEdits(relate(read), edits);
  const workflowId = Number(workflow.id);
  const exceptionId = findOpenExceptions(workflowId, sppId).get(sppId)?.id;
  const verdict = evaluate(rules.filter, customer);
  if (!verdict.passes) {
    if (exceptionId !== undefined) resolveException(exceptionId);
    return { kind: 'filtered-out', reason: verdict.reason };
  }
  const plan = planOne(session, customer, decision);
  const item = itemOf(customer, plan, { run: { company: connection.company, workflowId, runId: NO_RUN }, batch: 0, exceptionId });
  const outcome = handleCustomer(sppId, item, true);
  if (!('netsuiteId' in outcome)) return { kind: outcome.result, problems: 'problems' in item ? item.problems : [] };
  return { kind: outcome.result, netsuiteId: outcome.netsuiteId, writtenBack: writeBackOne(session, sppId, outcome.netsuiteId) };
}

function planOne(session: ExportSession, customer: SppCustomer, decision: OneExport['decision']): CustomerPlan {
  const { mapping, policy } = session.rules;
  const existingNetSuiteId = findExistingCustomers(session.connection.company, [customer.id]).get(customer.id) ?? '';
  if (decision?.kind === 'link' && existingNetSuiteId === '') return { act: 'link', netsuiteId: decision.netsuiteId };
  const candidates = decision === undefined && existingNetSuiteId === '' ? candidatesOf(session, customer) : [];
  return planCustomer({ customer, mapping, policy, existingNetSuiteId, candidates });
}

/** NetSuite customers that may be the same. Cost: 10 units per 5,000 NetSuite customers. */
export function candidatesOf({ rules }: Pick<ExportSession, 'rules'>, customer: SppCustomer): readonly Candidate[] {
  const { draft } = rules.mapping.apply(customer);
  const keys = new Map([[customer.id, keysOfCustomer(customer, draft)]]);
  return findCandidates(keys, matchableCustomers(), rules.matchPolicies).get(customer.id) ?? [];
}

/** A write-back that fails is repaired by the next run, which finds the customer by its external id. */
function writeBackOne({ client, rules: { settings, mapping } }: ExportSession, sppId: string, netsuiteId: string): boolean {
  const pullbacks = mapping.pullbacks.filter(({ sppField }) => sppField !== settings.netsuiteIdField);
  const [outcome] = writeBack(client, { field: settings.netsuiteIdField, entries: withPullbacks([{ sppId, netsuiteId }], pullbacks) });
  if (outcome?.ok === false) log.error({ title: `The NetSuite id of customer ${sppId} was not written back`, details: outcome.code });
  return outcome?.ok === true;
}
