import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import type { SppCustomer } from '../../core/customer/spp-customer';
import type { Problem } from '../../core/errors/problem';
import { evaluate } from '../../core/filter/evaluate';
import { linkOf, type SppFinds } from '../../core/import/match-import';
import { planImport, type ImportPlan, type ImportPolicy } from '../../core/import/plan-import';
import { stampOf } from '../../core/import/seen';
import { wantedByTwo } from '../../core/import/two-for-one';
import { readText } from '../../core/mapping/side';
import { findExistingCustomers } from '../../netsuite/customers';
import type { FoundInSpp } from '../../netsuite/exception-queue';
import type { OpenException } from '../../netsuite/exceptions';
import { findInSpp } from './find-in-spp';
import type { ImportSession } from './import-session';
import { exceptionKey, type ImportItem, type ReportItem, type WriteItem } from './item';

/** The reasons that are counted for a customer which a person left alone, and for one whose exception waits unchanged. */
const IGNORED = 'ignored';
const WAITS = 'waits-for-a-person';

/** The run that the items are of. */
export interface ImportPlace {
  runId: number;
  /** NetSuite account, part of the external id in SPP. */
  accountId: string;
  /** Open and ignored exceptions of earlier runs by `exceptionKey`. */
  exceptions: ReadonlyMap<string, OpenException>;
  /** NetSuite ids of customers that are read for their exception only: they were not saved again. */
  unsaved: ReadonlySet<string>;
}

/** What becomes of the customers of a run. */
export interface PlannedImport {
  items: Record<string, ImportItem>;
  /** By reason. */
  skipped: Record<string, number>;
  /** False when the slice was full before the last customer. */
  complete: boolean;
}

/**
 * What becomes of each of these customers, as if they were all that a run reads. Cost: `findInSpp` for those that the filter
 * lets through, and `ownersOf`.
 */
export function plansOf(session: ImportSession, customers: readonly NetSuiteCustomer[]): Map<NetSuiteCustomer, ImportPlan> {
  const { rules, connection } = session;
  const policy: ImportPolicy = { ...rules.settings, company: connection.company };
  const isAsked = (customer: NetSuiteCustomer): boolean => {
    const verdict = evaluate(rules.filter, customer);
    return verdict.passes || (verdict.reason === 'inactive' && policy.onInactive === 'make-inactive');
  };
  const index = findInSpp(session, customers.filter(isAsked));
  const plans = new Map(
    customers.map((customer) => [
      customer,
      planImport({ customer, finds: index.findsOf(customer), mapping: rules.mapping, filter: rules.filter, policy }),
    ]),
  );
  const twice = wantedByTwo(plans.values());
  const owners = ownersOf(session, plans);
  for (const [customer, plan] of plans)
    if (plan.act === 'update' && (twice.has(plan.sppId) || (plan.links && isOthers(owners.get(plan.sppId), customer))))
      plans.set(customer, { act: 'hold', reason: 'wanted-by-two', customers: foundIn(index.findsOf(customer), plan.sppId) });
  return plans;
}

/**
 * The NetSuite customers, of this run or not, that name the SPP customers which are about to be linked: the export may have
 * created one, and been cut off before SPP knew. Cost: 10 units per 1,000; none for none.
 */
function ownersOf({ connection }: ImportSession, plans: ReadonlyMap<NetSuiteCustomer, ImportPlan>): Map<string, string> {
  const linked = [...plans.values()].flatMap((plan) => (plan.act === 'update' && plan.links ? [plan.sppId] : []));
  return findExistingCustomers(connection.company, [...new Set(linked)]);
}

const isOthers = (owner: string | undefined, { netsuiteId }: NetSuiteCustomer): boolean => owner !== undefined && owner !== netsuiteId;

/** The SPP customer of this id among those that were found. */
export const foundIn = ({ byNetSuiteId, bySppId, byNickname }: SppFinds, sppId: string): SppCustomer[] =>
  [...byNetSuiteId, ...(bySppId === undefined ? [] : [bySppId]), ...byNickname].filter(({ id }) => id === sppId).slice(0, 1);

/** Plans customers against SPP. Cost: `plansOf`. */
export function planCustomers(session: ImportSession, customers: readonly NetSuiteCustomer[], place: ImportPlace): PlannedImport {
  const plans = plansOf(session, customers);
  const planned: PlannedImport = { items: {}, skipped: {}, complete: true };
  const writer = { characters: 0, written: 0 };
  for (const [customer, plan] of plans) {
    if (writer.characters > session.rules.settings.sliceCharacters) return { ...planned, complete: false };
    put(planned, writer, { session, place, customer, plan });
  }
  return planned;
}

/** A plan, and what it is carried out with. */
export interface Put {
  session: ImportSession;
  place: Pick<ImportPlace, 'runId' | 'accountId'>;
  customer: NetSuiteCustomer;
  plan: ImportPlan;
}

function put(
  planned: PlannedImport,
  writer: { characters: number; written: number },
  { session, place, customer, plan }: Put & { place: ImportPlace },
): void {
  const { netsuiteId } = customer;
  const exception = place.exceptions.get(exceptionKey(netsuiteId));
  const skip = (reason: string): void => void (planned.skipped[reason] = (planned.skipped[reason] ?? 0) + 1);
  if (exception?.status === 'ignored') return skip(IGNORED);
  if (exception !== undefined && (plan.act === 'hold' || plan.act === 'park') && place.unsaved.has(netsuiteId)) return skip(WAITS);
  if (plan.act === 'skip') {
    if (exception !== undefined) planned.items[netsuiteId] = { act: 'settle', exceptionId: exception.id };
    return skip(plan.reason);
  }
  const batch = Math.floor(writer.written / session.rules.settings.writeBatch);
  const item = itemOf({ session, place, customer, plan }, batch, exception?.id);
  if (item.act === 'write') writer.written += 1;
  writer.characters += JSON.stringify(item).length;
  planned.items[netsuiteId] = item;
}

/** What is handed on of a customer that is not skipped. */
export function itemOf({ session, place, customer, plan }: Put, batch: number, exceptionId: string | undefined): WriteItem | ReportItem {
  const { netsuiteId } = customer;
  const base = {
    workflowId: Number(session.workflow.id),
    runId: place.runId,
    company: readText(customer, 'companyname') || readText(customer, 'entityid'),
    stamp: stampOf(netsuiteId, readText(customer, 'lastmodifieddate')),
    ...(exceptionId !== undefined && { exceptionId }),
  };
  switch (plan.act) {
    case 'create': {
      const write = { act: 'add', key: netsuiteId, externalId: `netsuite:${place.accountId}:${netsuiteId}`, fields: plan.fields } as const;
      return { ...base, act: 'write', batch, result: 'created', write, notes: true };
    }
    case 'update': {
      const { sppId, seen, fields, links } = plan;
      return {
        ...base,
        act: 'write',
        batch,
        result: links ? 'linked' : 'updated',
        write: { act: 'modify', key: netsuiteId, sppId, seen, fields },
        notes: links,
      };
    }
    case 'park':
      return { ...base, act: 'park', problems: plan.problems, source: customer };
    case 'hold': {
      const found = plan.customers.map(({ id, name, company }) => `${id} ${name} (${company})`).join(', ');
      const problem: Problem = { code: 'IMPORT_MATCH_UNCLEAR', data: { reason: plan.reason, customers: found } };
      return {
        ...base,
        act: 'hold',
        problems: [problem],
        source: { ...customer, found: plan.customers.map((one) => foundOf(session, one)) },
      };
    }
    case 'skip':
      throw new Error('What is skipped becomes no item.');
  }
}

/** What is kept of an SPP customer that a held one may be. */
const foundOf = ({ rules }: ImportSession, customer: SppCustomer): FoundInSpp => ({
  sppId: customer.id,
  name: customer.name,
  company: customer.company,
  netsuiteId: linkOf(customer, rules.settings.netsuiteIdField),
});
