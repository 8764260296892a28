import * as log from 'N/log';
import * as runtime from 'N/runtime';
import { minutesBefore } from '../../core/customer/server-time';
import { describeError, type ErrorCode } from '../../core/errors/catalogue';
import { ProductError } from '../../core/errors/product-error';
import { pushDown } from '../../core/filter/push-down';
import { loadDefaultConnection } from '../../netsuite/connection';
import { findOpenExceptions } from '../../netsuite/exceptions';
import { findOpenRuns, openRun, updateRun } from '../../netsuite/runs';
import { loadWorkflow, type StoredWorkflow } from '../../netsuite/workflow-store';
import { readCustomers } from '../../suiteprojects/read-customers';
import { describeFailure } from '../describe-failure';
import { openExportSession } from './export-session';
import type { ExportItem } from './item';
import { CustomerPlanner } from './planner';
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
  const idle = reasonToStayIdle(workflow, trigger);
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
    return readAndPlan(workflow, runId);
  } catch (error) {
    updateRun(runId, { message: describeFailure(error) });
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

/** A schedule that begins to run on deployment, long before anybody connects, is no failure every quarter of an hour. */
function reasonToStayIdle(workflow: StoredWorkflow, trigger: string): ErrorCode | undefined {
  if (!workflow.active) return 'WORKFLOW_INACTIVE';
  return trigger === 'scheduled' && !loadDefaultConnection()?.host ? 'CONNECTION_INCOMPLETE' : undefined;
}

function readAndPlan(workflow: StoredWorkflow, runId: string): Record<string, ExportItem> {
  const session = openExportSession(workflow);
  updateRun(runId, { version: session.version });
  const { client, connection, rules, fields, relate } = session;
  const { settings, filter } = rules;
  const exceptions = findOpenExceptions(Number(workflow.id));
  const planner = new CustomerPlanner({
    ...rules,
    run: { company: connection.company, workflowId: Number(workflow.id), runId: Number(runId) },
    exceptions,
    relate,
  });
  const full = runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_full' }) === true;
  const read = readCustomers(
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
      return planner.characters < settings.sliceCharacters;
    },
  );
  const items = planner.finish();
  const counts: ReadCounts = {
    read: read.distinct,
    skipped: planner.skipped,
    handed: Object.values(items).filter(({ act }) => act !== 'settle').length,
    serverTime: read.serverTime,
    complete: read.complete,
  };
  updateRun(runId, { counts: JSON.stringify(counts), calls: client.requests });
  return items;
}
