import * as runtime from 'N/runtime';
import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import type { Problem } from '../../core/errors/problem';
import { ProductError } from '../../core/errors/product-error';
import { linkOf, SPP_ID_PATH, type SppFinds } from '../../core/import/match-import';
import { planImport, type ImportPlan } from '../../core/import/plan-import';
import { findOtherOwner } from '../../netsuite/customers';
import { findOpenExceptions, resolveException } from '../../netsuite/exceptions';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { findInSpp } from './find-in-spp';
import { reportItem } from './handle-item';
import { openImportSession, type ImportSession } from './import-session';
import { exceptionKey, type ImportOutcome } from './item';
import { foundIn, itemOf } from './plan-customers';
import { writeImportBatch } from './write-batch';

/** What a person decided about a customer that is held. */
export type ImportDecision = { kind: 'create' } | { kind: 'link'; sppId: string };

/** Why a decision would make two customers of one, or take one away from another. */
export type ImportRefusal =
  | { reason: 'no-such-customer'; sppId: string }
  /** The SPP customer holds the id of another NetSuite customer, or another NetSuite customer names it. */
  | { reason: 'belongs-to-another'; sppId: string; netsuiteId: string }
  /** Another SPP customer holds the id of this NetSuite customer. */
  | { reason: 'linked-already'; sppId: string };

/** What became of one customer. */
export type OneImportOutcome =
  | { kind: 'created' | 'updated' | 'linked'; sppId: string }
  | { kind: 'parked' | 'held'; problems: readonly Problem[] }
  /** SPP was written, but this role may not edit NetSuite customers, or a script of others objects: the next run notes the SPP id there. */
  | { kind: 'not-noted' }
  /** SPP refused it; its exception says why. */
  | { kind: 'not-written'; code: string }
  | { kind: 'skipped'; reason: string }
  | ({ kind: 'refused' } & ImportRefusal)
  /** A person told the import to leave it alone; its exception says so. */
  | { kind: 'ignored' }
  /** NetSuite has no such customer. */
  | { kind: 'gone' };

const NO_FINDS: SppFinds = { byNetSuiteId: [], bySppId: undefined, byNickname: [], byCompany: [] };

/** Counts as no run. */
const NO_RUN = 0;

type Planned = { plan: ImportPlan } | { refused: ImportRefusal };

/**
 * Imports one customer at once: same rules, same plan, same writer as a run. A decision takes the place of matching, but never
 * takes an SPP customer away from another NetSuite customer, nor makes a second one of what is linked. Its exception is settled,
 * or counted on. Cost: `openImportSession`, `findInSpp` and some 60 units. Throws ProductError.
 */
export function importOne(netsuiteId: string, decision?: ImportDecision): OneImportOutcome {
  const workflow = loadWorkflow('customers_import');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const key = exceptionKey(netsuiteId);
  const exception = findOpenExceptions(Number(workflow.id), key).get(key);
  if (exception?.status === 'ignored') return { kind: 'ignored' };
  const session = openImportSession(workflow);
  const [customer] = /^\d{1,15}$/.test(netsuiteId) ? [...session.reader.read({ ids: [netsuiteId] })].flat() : [];
  if (customer === undefined) return { kind: 'gone' };
  const planned = planOne(session, customer, decision);
  if ('refused' in planned) return { kind: 'refused', ...planned.refused };
  return carryOut(session, customer, planned.plan, exception?.id);
}

function carryOut(session: ImportSession, customer: NetSuiteCustomer, plan: ImportPlan, exceptionId: string | undefined): OneImportOutcome {
  if (plan.act === 'skip') {
    if (exceptionId !== undefined) resolveException(exceptionId);
    return { kind: 'skipped', reason: plan.reason };
  }
  const item = itemOf({ session, customer, plan, place: { runId: NO_RUN, accountId: runtime.accountId } }, 0, exceptionId);
  if (item.act !== 'write') {
    reportItem(customer.netsuiteId, item, true);
    return { kind: item.act === 'park' ? 'parked' : 'held', problems: item.problems };
  }
  return oneOf(writeImportBatch([item], true).outcomes[0]);
}

function oneOf(outcome: ImportOutcome | undefined): OneImportOutcome {
  if (outcome === undefined) return { kind: 'not-written', code: 'UNEXPECTED_ERROR' };
  // Only the note in NetSuite answers so: SPP is written by then.
  if ('code' in outcome && outcome.code === 'NETSUITE_REFUSED') return { kind: 'not-noted' };
  return 'code' in outcome ? { kind: 'not-written', code: outcome.code } : { kind: outcome.result, sppId: outcome.sppId };
}

function planOne(session: ImportSession, customer: NetSuiteCustomer, decision: ImportDecision | undefined): Planned {
  if (decision === undefined) return { plan: unrivalled(session, customer) };
  return decision.kind === 'link' ? planLink(session, customer, decision.sppId) : planCreation(session, customer);
}

/** Alone, a customer does not show who else wants the SPP customer that it is matched with. */
function unrivalled(session: ImportSession, customer: NetSuiteCustomer): ImportPlan {
  const finds = findsOf(session, customer);
  const plan = planned(session, customer, finds);
  if (plan.act !== 'update' || !plan.links || findOtherOwner(plan.sppId, customer.netsuiteId) === undefined) return plan;
  return { act: 'hold', reason: 'wanted-by-two', customers: foundIn(finds, plan.sppId) };
}

const findsOf = (session: ImportSession, customer: NetSuiteCustomer): SppFinds => findInSpp(session, [customer]).findsOf(customer);

const withSppId = (customer: NetSuiteCustomer, sppId: string): NetSuiteCustomer => ({
  ...customer,
  fields: { ...customer.fields, [SPP_ID_PATH]: sppId },
});

const planned = ({ rules, connection }: ImportSession, customer: NetSuiteCustomer, finds: SppFinds): ImportPlan =>
  planImport({
    ...{ customer, finds, mapping: rules.mapping, filter: rules.filter },
    policy: { ...rules.settings, company: connection.company },
  });

function planLink(session: ImportSession, customer: NetSuiteCustomer, sppId: string): Planned {
  const { netsuiteId } = customer;
  const { netsuiteIdField } = session.rules.settings;
  const { bySppId: chosen, byNetSuiteId } = findsOf(session, withSppId(customer, sppId));
  if (chosen === undefined) return { refused: { reason: 'no-such-customer', sppId } };
  const link = linkOf(chosen, netsuiteIdField);
  const owner = link !== '' && link !== netsuiteId ? link : findOtherOwner(sppId, netsuiteId);
  if (owner !== undefined) return { refused: { reason: 'belongs-to-another', sppId, netsuiteId: owner } };
  const other = byNetSuiteId.find(({ id }) => id !== sppId);
  if (other !== undefined) return { refused: { reason: 'linked-already', sppId: other.id } };
  const plan = planned(session, customer, { ...NO_FINDS, bySppId: chosen });
  if (plan.act !== 'skip' || plan.reason !== 'from-export') return { plan };
  // What the export created holds nothing that SPP should hear; only that the two are one.
  const fields: Record<string, string> = link === '' ? { [netsuiteIdField]: netsuiteId } : {};
  return { plan: { act: 'update', sppId, seen: chosen.updated, fields, changes: [], links: true, explanation: [] } };
}

function planCreation(session: ImportSession, customer: NetSuiteCustomer): Planned {
  const [linked] = findsOf(session, customer).byNetSuiteId;
  if (linked !== undefined) return { refused: { reason: 'linked-already', sppId: linked.id } };
  return { plan: planned(session, withSppId(customer, ''), NO_FINDS) };
}
