import * as log from '../../netsuite/log';
import * as runtime from 'N/runtime';
import { minutesBefore } from '../../core/customer/server-time';
import { describeError, type ErrorCode } from '../../core/errors/catalogue';
import { ProductError } from '../../core/errors/product-error';
import { pausedUntil } from '../../core/errors/quota-wait';
import { pushDown } from '../../core/filter/push-down';
import { loadDefaultConnection, type ConnectionOverview } from '../../netsuite/connection';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import { findOpenRuns, openRun, updateRun } from '../../netsuite/runs';
import { loadWorkflow, type StoredWorkflow } from '../../netsuite/workflow-store';
import { readCustomers } from '../../suiteprojects/read-customers';
import { describeFailure } from '../describe-failure';
import { laneOfDeployment } from '../realtime/lanes';
import { readSignalled } from '../realtime/signalled-customers';
import { IDS_PARAMETER } from '../realtime/start-single';
import { openExportSession, type ExportSession } from './export-session';
import { haltAfter, resumeAfterHalt, haltedBy } from './halt-export';
import type { ExportItem } from './item';
import { CustomerPlanner } from './planner';
import { readAgain } from './read-again';
import type { ReadCounts } from './reconcile';

/**
 * Opens the run, reads the customers changed since the watermark, and plans them. Writes nothing but the run row, so that
 * it may be run again after a server restart. When there is nothing to run, it does nothing and leaves no run row.
 * Cost: about 110 units, 10 per 1,000 customers that pass the filter, 10 per 2,000 read, 10 per 5,000 NetSuite customers,
 * 10 per table of SuiteProjects Pro that rules look things up in, and 2,000 rows of it.
 */
export function startExport(isRestarted: boolean): Record<string, ExportItem> {
  const script = runtime.getCurrentScript();
  const trigger = String(script.getParameter({ name: 'custscript_spx_export_trigger' }) ?? '');
  const reopened = closeInterruptedRuns(script.deploymentId, isRestarted);
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const connection = loadDefaultConnection();
  const idle = reasonToStayIdle(workflow, trigger, connection);
  if (idle !== undefined) {
    log.audit({ title: 'Customers export', details: describeError(idle).administrator });
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
    const message = describeFailure(error);
    if (error instanceof ProductError && error.code === 'SPP_REQUEST_LIMIT') {
      updateRun(runId, { status: 'waiting', ended: new Date().toISOString(), watermark_after: workflow.watermark, message });
      return {};
    }
    updateRun(runId, { message });
    haltAfter(error, { workflow, connection, now: Date.now() });
    throw error;
  }
}

/**
 * A deployment has one unfinished instance, so an open run that is not this one's earlier start was interrupted.
 * Returns the run that an earlier start of this invocation opened.
 */
function closeInterruptedRuns(deploymentId: string, isRestarted: boolean): string | undefined {
  const open = findOpenRuns(deploymentId);
  const own = isRestarted ? open.shift() : undefined;
  for (const run of open) updateRun(run.id, { status: 'interrupted', message: 'The run was cut off. The next run finishes its work.' });
  return own?.id;
}

/**
 * A schedule that begins to run on deployment, long before anybody connects, is no failure every quarter of an hour. Nor does
 * it ask SuiteProjects Pro while a request limit lasts, or when an earlier run has stopped the workflow.
 */
function reasonToStayIdle(workflow: StoredWorkflow, trigger: string, connection: ConnectionOverview | undefined): ErrorCode | undefined {
  if (!workflow.active) return 'WORKFLOW_INACTIVE';
  if (trigger !== 'scheduled') return undefined;
  if (!connection?.host) return 'CONNECTION_INCOMPLETE';
  if (pausedUntil(connection.pause, Date.now()) !== undefined) return 'SPP_REQUEST_LIMIT';
  return haltedBy(workflow, connection, Date.now());
}

function readAndPlan(workflow: StoredWorkflow, runId: string): Record<string, ExportItem> {
  const session = openExportSession(workflow);
  updateRun(runId, { version: session.version });
  const { client, connection, rules, relate } = session;
  const exceptions = findOpenExceptions(Number(workflow.id));
  const planner = new CustomerPlanner({
    ...rules,
    run: { company: connection.company, workflowId: Number(workflow.id), runId: Number(runId) },
    exceptions,
    relate,
  });
  const lane = laneOfDeployment(runtime.getCurrentScript().deploymentId);
  const read = lane === undefined ? readChanged(session, planner, exceptions) : readSingles(session, planner, lane);
  const items = planner.finish();
  const counts: ReadCounts = {
    ...read,
    skipped: planner.skipped,
    handed: Object.values(items).filter(({ act }) => act !== 'settle').length,
  };
  updateRun(runId, { counts: JSON.stringify(counts), calls: client.requests });
  return items;
}

/** What a read finds out by itself; the planner counts the rest. */
type Reading = Omit<ReadCounts, 'skipped' | 'handed'>;

/** Plans every customer that was changed since the watermark, and those that are due although they were not. */
function readChanged(session: ExportSession, planner: CustomerPlanner, exceptions: ReadonlyMap<string, OpenException>): Reading {
  const { client, fields, workflow } = session;
  const { settings, filter } = session.rules;
  const full = runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_full' }) === true;
  const due = new Set([...exceptions].flatMap(([id, { isDue }]) => (isDue ? [id] : [])));
  const { distinct, serverTime, complete } = readCustomers(
    client,
    {
      newerThan: full ? '' : minutesBefore(workflow.watermark, settings.overlapMinutes),
      // An open exception is settled only when its customer is read and found to be filtered out.
      dateFilters: exceptions.size === 0 ? pushDown(filter).map(({ dateFilter }) => dateFilter) : [],
      fields,
      pageSize: settings.pageSize,
    },
    (customers) => {
      planner.addPage(customers);
      for (const { id } of customers) due.delete(id);
      return planner.characters < settings.sliceCharacters;
    },
  );
  const again = complete ? readAgain(session, due, planner) : 0;
  return { read: distinct + again, serverTime, complete };
}

/** Plans the customers of a single export; the watermark stays where it is. */
function readSingles({ client, fields, workflow }: ExportSession, planner: CustomerPlanner, lane: number): Reading {
  const ids = String(runtime.getCurrentScript().getParameter({ name: IDS_PARAMETER }) ?? '');
  const { customers, takenUpTo } = readSignalled(client, lane, { ids, fields });
  planner.addPage(customers);
  return { read: customers.length, serverTime: workflow.watermark, complete: true, signalsUpTo: takenUpTo };
}
