import * as runtime from 'N/runtime';
import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import { describeError } from '../../core/errors/catalogue';
import { ProductError } from '../../core/errors/product-error';
import { readSeen, stampOf } from '../../core/import/seen';
import { readText } from '../../core/mapping/side';
import { loadDefaultConnection } from '../../netsuite/connection';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import * as log from '../../netsuite/log';
import { findOpenRuns, openRun, updateRun } from '../../netsuite/runs';
import { loadSeen, loadWorkflow, type StoredWorkflow } from '../../netsuite/workflow-store';
import { endFailedStart } from '../end-failed-start';
import { reasonToStayIdle } from '../reason-to-stay-idle';
import { resumeAfterHalt } from '../export/halt-export';
import { openImportSession, type ImportSession } from './import-session';
import { exceptionKey, netsuiteIdOfKey, type ImportItem } from './item';
import { planCustomers } from './plan-customers';
import type { ImportReadCounts } from './reconcile';

/** The key of the item that holds the stamps; no customer has it. */
const SEEN_KEY = 'seen';

/**
 * Opens the run, reads the NetSuite customers saved since the watermark, and plans them against SPP. Writes nothing but the
 * run row, so that it may be run again after a server restart. Cost: about 110 units, 10 per 5,000 NetSuite customers and 20
 * per 1,000, and `findInSpp`.
 */
export function startImport(isRestarted: boolean): Record<string, ImportItem> {
  const script = runtime.getCurrentScript();
  const trigger = String(script.getParameter({ name: 'custscript_spx_import_trigger' }) ?? '');
  const reopened = closeInterruptedRuns(script.deploymentId, isRestarted);
  const workflow = loadWorkflow('customers_import');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const connection = loadDefaultConnection();
  const idle = reasonToStayIdle(workflow, trigger, connection);
  if (idle !== undefined) {
    log.audit({ title: 'Customers import', details: describeError(idle).administrator });
    return {};
  }
  const runId =
    reopened ??
    openRun({
      workflow: Number(workflow.id),
      deployment: script.deploymentId,
      trigger,
      user: runtime.getCurrentUser().name,
      status: 'running',
      started: new Date().toISOString(),
      watermark_before: workflow.watermark,
    });
  try {
    const items = readAndPlan(workflow, runId);
    resumeAfterHalt(workflow);
    return items;
  } catch (error) {
    endFailedStart(error, { runId, workflow, connection });
    return {};
  }
}

/** A deployment has one unfinished instance, so an open run that is not this one's earlier start was interrupted. */
function closeInterruptedRuns(deploymentId: string, isRestarted: boolean): string | undefined {
  const open = findOpenRuns(deploymentId);
  const own = isRestarted ? open.shift() : undefined;
  for (const run of open) updateRun(run.id, { status: 'interrupted', message: 'The run was cut off. The next run finishes its work.' });
  return own?.id;
}

function readAndPlan(workflow: StoredWorkflow, runId: string): Record<string, ImportItem> {
  const session = openImportSession(workflow);
  updateRun(runId, { version: session.version });
  const exceptions = findOpenExceptions(Number(workflow.id));
  const { saved, stamps } = readSaved(session);
  const unsaved = readWaiting(session, exceptions, new Set(saved.map(({ netsuiteId }) => netsuiteId)));
  const { items, skipped, complete } = planCustomers(session, [...saved, ...unsaved], {
    runId: Number(runId),
    accountId: runtime.accountId,
    exceptions,
    unsaved: new Set(unsaved.map(({ netsuiteId }) => netsuiteId)),
  });
  const handed = Object.values(items).filter(({ act }) => act !== 'settle').length;
  const planned = Object.values(skipped).reduce((sum, count) => sum + count, handed);
  const counts: ImportReadCounts = { read: planned, skipped, handed, complete };
  updateRun(runId, { counts: JSON.stringify(counts), calls: session.client.requests });
  return { ...items, [SEEN_KEY]: { act: 'seen', stamps: complete ? stamps : [] } };
}

const stampOfCustomer = (customer: NetSuiteCustomer): string => stampOf(customer.netsuiteId, readText(customer, 'lastmodifieddate'));

/** The customers saved since the last read that no run has accounted for. */
function readSaved({ workflow, reader }: ImportSession): { saved: NetSuiteCustomer[]; stamps: string[] } {
  const full = runtime.getCurrentScript().getParameter({ name: 'custscript_spx_import_full' }) === true;
  const { from, stamps } = readSeen(workflow.watermark, loadSeen(workflow.id));
  const known = new Set(full ? [] : stamps);
  const saved: NetSuiteCustomer[] = [];
  for (const page of reader.read({ since: full ? '' : from }))
    saved.push(...page.filter((customer) => !known.has(stampOfCustomer(customer))));
  return { saved, stamps: saved.map(stampOfCustomer) };
}

/** The customers whose exception is open and that were not saved again: what they wait for may have been done in SPP. */
function readWaiting(
  { reader }: ImportSession,
  exceptions: ReadonlyMap<string, OpenException>,
  read: ReadonlySet<string>,
): NetSuiteCustomer[] {
  const ids = [...exceptions]
    .filter(([, { status }]) => status === 'open')
    .map(([key]) => netsuiteIdOfKey(key))
    .filter((id) => !read.has(id) && /^\d{1,15}$/.test(id) && exceptions.has(exceptionKey(id)));
  return ids.length === 0 ? [] : [...reader.read({ ids })].flat();
}
