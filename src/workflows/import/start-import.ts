import * as runtime from 'N/runtime';
import { fieldsOf } from '../../core/filter/fields-of';
import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import { saveRulesOf } from '../../core/import/save-rules';
import { readSeen, stampOf } from '../../core/import/seen';
import { readText } from '../../core/mapping/side';
import type { RunChoice } from '../../core/runs/run-choice';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import { updateRun } from '../../netsuite/runs';
import { keepSaveRules } from '../../netsuite/save-rules-cache';
import { loadSeen } from '../../netsuite/workflow-store';
import { planRun, type BegunRun } from '../plan-run';
import { planDeletions } from './deleted-customers';
import { openImportSession, type ImportSession } from './import-session';
import { exceptionKey, netsuiteIdOfKey, type ImportItem } from './item';
import { planCustomers } from './plan-customers';
import { isSingle, readSaves } from './realtime/saved-customers';
import type { ImportReadCounts } from './reconcile';

/** The key of the item that holds the stamps; no customer has it. */
const SEEN_KEY = 'seen';

/**
 * Reads the NetSuite customers that a run is for, and plans them against SPP (see `planRun`).
 * Cost: about 130 units, 10 per 5,000 NetSuite customers and 20 per 1,000, `planDeletions`, and `findInSpp`.
 */
export const startImport = (isRestarted: boolean): Record<string, ImportItem> => planRun('customers_import', isRestarted, readAndPlan);

function readAndPlan({ workflow, runId, choice }: BegunRun): Record<string, ImportItem> {
  const session = openImportSession(workflow);
  tellSaves(session);
  updateRun(runId, { version: session.version });
  const exceptions = findOpenExceptions(Number(workflow.id));
  const { saved, stamps, waiting, signalsUpTo, isSweep } = readFor(session, choice, exceptions);
  const planned = planCustomers(session, [...saved, ...waiting], {
    runId: Number(runId),
    accountId: runtime.accountId,
    exceptions,
    unsaved: new Set(waiting.map(({ netsuiteId }) => netsuiteId)),
  });
  const deletions = isSweep ? planDeletions(session, { runId: Number(runId), exceptions }) : { items: {}, skipped: {} };
  const items = { ...planned.items, ...deletions.items };
  const skipped = { ...planned.skipped, ...deletions.skipped };
  const handed = Object.values(items).filter(({ act }) => act !== 'settle' && act !== 'forget').length;
  const counts: ImportReadCounts = {
    read: Object.values(skipped).reduce((sum, count) => sum + count, handed),
    ...{ skipped, handed, complete: planned.complete, signalsUpTo, handedAt: new Date().toISOString() },
  };
  updateRun(runId, { counts: JSON.stringify(counts), calls: session.client.requests });
  return {
    ...items,
    ...gone(exceptions, { isSweep, read: [...saved, ...waiting] }),
    [SEEN_KEY]: { act: 'seen', stamps: planned.complete ? stamps : [] },
  };
}

/** What the saves of customers go by until the next run. Cost: 1 unit. */
function tellSaves({ workflow, rules, configuredFilter }: ImportSession): void {
  const filterPaths = configuredFilter === null ? undefined : fieldsOf(configuredFilter);
  keepSaveRules(saveRulesOf({ isActive: workflow.active, settings: rules.settings, filterPaths, sources: rules.mapping.sources }));
}

interface Read {
  /** Customers that were saved, or asked for. */
  saved: NetSuiteCustomer[];
  /** Of all that were saved, those among them that need no plan. */
  stamps: string[];
  /** Customers that were not saved again, but whose exception is open. */
  waiting: NetSuiteCustomer[];
  signalsUpTo: number;
  /** All that was saved is read, not single customers only. */
  isSweep: boolean;
}

function readFor(session: ImportSession, choice: RunChoice, exceptions: ReadonlyMap<string, OpenException>): Read {
  const { ids, signalsUpTo } = readSaves();
  const single = isSingle() ? ids : choice.kind === 'ids' ? choice.ids : undefined;
  if (single !== undefined) {
    const saved = single.length === 0 ? [] : [...session.reader.read({ ids: single })].flat();
    return { saved, stamps: saved.map(stampOfCustomer), waiting: [], signalsUpTo, isSweep: false };
  }
  const { saved, stamps } = readSaved(session, choice.kind === 'full');
  const waiting = readWaiting(session, exceptions, new Set(saved.map(({ netsuiteId }) => netsuiteId)));
  return { saved, stamps, waiting, signalsUpTo, isSweep: true };
}

const stampOfCustomer = (customer: NetSuiteCustomer): string => stampOf(customer.netsuiteId, readText(customer, 'lastmodifieddate'));

/** The customers saved since the last read that no run has accounted for. */
function readSaved({ workflow, reader }: ImportSession, full: boolean): { saved: NetSuiteCustomer[]; stamps: string[] } {
  const { from, stamps } = readSeen(workflow.watermark, loadSeen(workflow.id));
  const known = new Set(full ? [] : stamps);
  const saved: NetSuiteCustomer[] = [];
  const read: string[] = [];
  for (const page of reader.read({ since: full ? '' : from })) {
    read.push(...page.map(stampOfCustomer));
    saved.push(...page.filter((customer) => !known.has(stampOfCustomer(customer))));
  }
  return { saved, stamps: read };
}

/** The NetSuite ids of open exceptions. */
const openIds = (exceptions: ReadonlyMap<string, OpenException>): string[] =>
  [...exceptions]
    .filter(([, { status }]) => status === 'open')
    .map(([key]) => netsuiteIdOfKey(key))
    .filter((id) => /^\d{1,15}$/.test(id) && exceptions.has(exceptionKey(id)));

/** The customers whose exception is open and that were not saved again: what they wait for may have been done in SPP. */
function readWaiting(
  { reader }: ImportSession,
  exceptions: ReadonlyMap<string, OpenException>,
  read: ReadonlySet<string>,
): NetSuiteCustomer[] {
  const ids = openIds(exceptions).filter((id) => !read.has(id));
  return ids.length === 0 ? [] : [...reader.read({ ids })].flat();
}

/** Settles the exceptions of customers that NetSuite has no more, or no run would ever do so. */
function gone(
  exceptions: ReadonlyMap<string, OpenException>,
  { isSweep, read }: { isSweep: boolean; read: readonly NetSuiteCustomer[] },
): Record<string, ImportItem> {
  if (!isSweep) return {};
  const there = new Set(read.map(({ netsuiteId }) => netsuiteId));
  return Object.fromEntries(
    openIds(exceptions).flatMap((id): [string, ImportItem][] => {
      const exceptionId = exceptions.get(exceptionKey(id))?.id;
      return there.has(id) || exceptionId === undefined ? [] : [[`gone ${id}`, { act: 'settle', exceptionId }]];
    }),
  );
}
