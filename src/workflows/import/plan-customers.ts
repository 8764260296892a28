import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import type { Problem } from '../../core/errors/problem';
import { evaluate } from '../../core/filter/evaluate';
import { planImport, type ImportPlan, type ImportPolicy } from '../../core/import/plan-import';
import { stampOf } from '../../core/import/seen';
import { wantedByTwo } from '../../core/import/two-for-one';
import { readText } from '../../core/mapping/side';
import type { OpenException } from '../../netsuite/exceptions';
import { findInSpp } from './find-in-spp';
import type { ImportSession } from './import-session';
import { exceptionKey, type ImportItem } from './item';

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

/** Plans customers against SPP. Cost: `findInSpp` for those that the filter lets through. */
export function planCustomers(session: ImportSession, customers: readonly NetSuiteCustomer[], place: ImportPlace): PlannedImport {
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
  const planned: PlannedImport = { items: {}, skipped: {}, complete: true };
  const writer = { characters: 0, written: 0 };
  for (const [customer, plan] of plans) {
    if (writer.characters > rules.settings.sliceCharacters) return { ...planned, complete: false };
    const unique: ImportPlan =
      plan.act === 'update' && twice.has(plan.sppId) ? { act: 'hold', reason: 'wanted-by-two', customers: [] } : plan;
    put(planned, writer, { session, place, customer, plan: unique });
  }
  return planned;
}

interface Put {
  session: ImportSession;
  place: ImportPlace;
  customer: NetSuiteCustomer;
  plan: ImportPlan;
}

function put(planned: PlannedImport, writer: { characters: number; written: number }, { session, place, customer, plan }: Put): void {
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

function itemOf({ session, place, customer, plan }: Put, batch: number, exceptionId: string | undefined): ImportItem {
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
      return { ...base, act: 'hold', problems: [problem], source: customer };
    }
    case 'skip':
      throw new Error('What is skipped becomes no item.');
  }
}
