import * as log from '../../netsuite/log';
import { withEdits, type Edits } from '../../core/customer/edit-customer';
import type { SppCustomer } from '../../core/customer/spp-customer';
import { isErrorCode, type ErrorCode } from '../../core/errors/catalogue';
import type { Problem } from '../../core/errors/problem';
import { ProductError } from '../../core/errors/product-error';
import { evaluate } from '../../core/filter/evaluate';
import type { Candidate } from '../../core/matching/candidate';
import { findCandidates } from '../../core/matching/find-candidates';
import { findCollisions } from '../../core/matching/find-collisions';
import { keysOfCustomer, type MatchKeys } from '../../core/matching/match-keys';
import { planCustomer, type CustomerPlan } from '../../core/plan/plan-customer';
import { findExistingCustomers, matchableCustomers } from '../../netsuite/customers';
import { findOpenExceptions, resolveException, type OpenException } from '../../netsuite/exceptions';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import { writeBack } from '../../suiteprojects/write-back';
import { openExportSession, type ExportSession } from './export-session';
import { handleCustomer } from './handle-customer';
import { NO_RUN } from './item';
import { keysOfHeld } from './held-earlier';
import { itemOf } from './plan-item';
import { withPullbacks } from './pullbacks';
import { reportUnwritten } from './report-unwritten';

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
  /** A person told the export to leave it alone; its exception says so. */
  | { kind: 'ignored' }
  | { kind: 'gone' };

/** Exports single customers; made once for several. */
export interface Exporter {
  /**
   * Exports one customer as a run would: same rules, same plan, same writer, look before create; one that a person ignores is
   * left alone, and one that is like a customer held earlier is held too. Its exception is settled
   * when SuiteProjects Pro knows the NetSuite id, and counted on otherwise: then the next run repairs it. Cost: about 55 units, 10 more per further 5,000 exceptions that are open or ignored, and 10 per 5,000
   * NetSuite customers when nobody has decided.
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

function exportOne(session: ExportSession, { sppId, edits = {}, decision }: OneExport): OneOutcome {
  const { client, fields, relate, rules, workflow, connection } = session;
  const read = readCustomersById(client, [sppId], fields).get(sppId);
  if (read === undefined) return { kind: 'gone' };
  const original = relate(read);
  const customer = withEdits(original, edits);
  const workflowId = Number(workflow.id);
  const exceptions = findOpenExceptions(workflowId);
  const exception = exceptions.get(sppId);
  const verdict = evaluate(rules.filter, customer);
  if (!verdict.passes) {
    if (exception?.status === 'open') resolveException(exception.id);
    return { kind: 'filtered-out', reason: verdict.reason };
  }
  if (exception?.status === 'ignored') return { kind: 'ignored' };
  const { plan, keys } = planOne(session, { customer, exceptions, decision: decision ?? madeBefore(exception) });
  const place = { run: { company: connection.company, workflowId, runId: NO_RUN }, batch: 0, exceptionId: undefined, original, keys };
  const item = itemOf(customer, plan, place);
  const outcome = handleCustomer(sppId, item.act === 'create' ? { ...item, source: original } : item, true);
  if ('code' in outcome) return { kind: outcome.result, problems: 'problems' in item ? item.problems : [problemOf(outcome.code)] };
  if (outcome.result === 'skipped') return { kind: 'filtered-out', reason: outcome.reason };
  const { result: kind, netsuiteId } = outcome;
  const failure = writeBackOne(session, sppId, netsuiteId);
  if (failure !== undefined) reportUnwritten({ workflowId, customer: original, netsuiteId, failure });
  else if (exception !== undefined) resolveException(exception.id, netsuiteId);
  return { kind, netsuiteId, writtenBack: failure === undefined };
}

/** A link that a person decided on and that is not in SuiteProjects Pro yet. */
const madeBefore = (exception: OpenException | undefined): OneExport['decision'] =>
  exception === undefined || exception.netsuiteId === '' ? undefined : { kind: 'link', netsuiteId: exception.netsuiteId };

const problemOf = (code: string): Problem => ({ code: isErrorCode(code) ? code : 'UNEXPECTED_ERROR', data: {} });

interface OneToPlan {
  customer: SppCustomer;
  exceptions: ReadonlyMap<string, OpenException>;
  decision: OneExport['decision'];
}

/** The plan, with what the customer was compared by; nothing is compared when a person decided, or NetSuite knows it by id. */
function planOne(session: ExportSession, { customer, exceptions, decision }: OneToPlan): { plan: CustomerPlan; keys?: MatchKeys } {
  const { mapping, policy, matchPolicies } = session.rules;
  const existingNetSuiteId = findExistingCustomers(session.connection.company, [customer.id]).get(customer.id) ?? '';
  if (decision?.kind === 'link' && existingNetSuiteId === '') return { plan: { act: 'link', netsuiteId: decision.netsuiteId } };
  const known = { customer, mapping, policy, existingNetSuiteId };
  if (decision !== undefined || existingNetSuiteId !== '') return { plan: planCustomer({ ...known, candidates: [] }) };
  const keys = keysOfCustomer(customer, mapping.apply(customer).draft);
  const held = keysOfHeld(exceptions, (id) => id === customer.id);
  const collisions = findCollisions(new Map([[customer.id, keys], ...held]), matchPolicies).get(customer.id);
  const candidates = candidatesOf(session, customer.id, keys);
  return { plan: planCustomer({ ...known, candidates, ...(collisions !== undefined && { collisions }) }), keys };
}

/** NetSuite customers that may be the same. Cost: 10 units per 5,000 NetSuite customers. */
export const candidatesOf = ({ rules }: Pick<ExportSession, 'rules'>, sppId: string, keys: MatchKeys): readonly Candidate[] =>
  findCandidates(new Map([[sppId, keys]]), matchableCustomers(), rules.matchPolicies).get(sppId) ?? [];

/** Why the id could not be written back; undefined when it was. */
function writeBackOne({ client, rules: { settings, mapping } }: ExportSession, sppId: string, netsuiteId: string): ErrorCode | undefined {
  const pullbacks = mapping.pullbacks.filter(({ sppField }) => sppField !== settings.netsuiteIdField);
  const [outcome] = writeBack(client, { field: settings.netsuiteIdField, entries: withPullbacks([{ sppId, netsuiteId }], pullbacks) });
  if (outcome?.ok === true) return undefined;
  const code = outcome?.code ?? 'UNEXPECTED_ERROR';
  log.error({ title: `The NetSuite id of customer ${sppId} was not written back`, details: code });
  return code;
}
