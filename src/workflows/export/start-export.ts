import * as log from '../../netsuite/log';
import * as runtime from 'N/runtime';
import { minutesBefore } from '../../core/customer/server-time';
import { describeError } from '../../core/errors/catalogue';
import { ProductError } from '../../core/errors/product-error';
import { pushDown } from '../../core/filter/push-down';
import { loadDefaultConnection } from '../../netsuite/connection';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import { printChoice, type RunChoice } from '../../core/runs/run-choice';
import { findUnfinishedRuns, isCancelled, openRun, updateRun, type OpenRun } from '../../netsuite/runs';
import { loadWorkflow, type StoredWorkflow } from '../../netsuite/workflow-store';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import { readCustomers } from '../../suiteprojects/read-customers';
import { endFailedStart } from '../end-failed-start';
import { reasonToStayIdle } from '../reason-to-stay-idle';
import { laneOfDeployment } from '../realtime/lanes';
import { readSignalled } from '../realtime/signalled-customers';
import { IDS_PARAMETER } from '../realtime/start-single';
import { firstStep } from '../run-group';
import { withLooks } from './cancelling';
import { closeCancelled } from './close-cancelled';
import { openExportSession, type ExportSession } from './export-session';
import { resumeAfterHalt } from './halt-export';
import type { ExportItem } from './item';
import { CustomerPlanner } from './planner';
import { readAgain } from './read-again';
import type { ReadCounts } from './reconcile';

/**
 * Opens the run, or takes up the row that was opened for this start, reads the customers that it is for, and plans them.
 * Writes nothing but the run row, so that it may be run again after a server restart. When there is nothing to run, it does
 * nothing, and leaves no run row that was not there.
 * Cost: about 110 units, 10 per 1,000 customers that pass the filter, 10 per 2,000 read, 10 per 5,000 NetSuite customers,
 * 10 per table of SuiteProjects Pro that rules look things up in, and 2,000 rows of it.
 */
export function startExport(isRestarted: boolean): Record<string, ExportItem> {
  const script = runtime.getCurrentScript();
  const ordered = takeUpRun(script.deploymentId, isRestarted);
  if (ordered === 'closed') return {};
  const trigger = ordered?.trigger ?? String(script.getParameter({ name: 'custscript_spx_export_trigger' }) ?? '');
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const connection = loadDefaultConnection();
  const idle = reasonToStayIdle(workflow, trigger, connection);
  if (idle !== undefined) {
    const message = describeError(idle).administrator;
    log.audit({ title: 'Customers export', details: message });
    if (ordered !== undefined) updateRun(ordered.id, { status: 'failed', ended: new Date().toISOString(), message });
    return {};
  }
  const choice = ordered?.choice ?? choiceOfDeployment();
  const now = new Date().toISOString();
  const begun = { status: 'running', started: now, watermark_before: workflow.watermark } as const;
  if (ordered !== undefined) updateRun(ordered.id, begun);
  const runId = ordered?.id ?? openRun({ ...openedHere(workflow, trigger, choice), ...begun });
  try {
    if (isCancelled(runId)) return closeCancelled(runId, workflow.watermark);
    const items = readAndPlan(workflow, runId, choice);
    resumeAfterHalt(workflow);
    return isCancelled(runId) ? {} : withLooks(items);
  } catch (error) {
    endFailedStart(error, { runId, workflow, connection });
    return {};
  }
}

/** The row of a run that nobody opened before: of a schedule, of a lane, or of somebody who runs the script deployment. */
const openedHere = (workflow: StoredWorkflow, trigger: string, choice: RunChoice) => ({
  workflow: Number(workflow.id),
  deployment: runtime.getCurrentScript().deploymentId,
  trigger,
  user: runtime.getCurrentUser().name,
  choice: printChoice(choice),
  ...(trigger === 'scheduled' && firstStep('customers_export')),
});

const choiceOfDeployment = (): RunChoice =>
  runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_full' }) === true ? { kind: 'full' } : { kind: 'changed' };

/**
 * A deployment has one unfinished instance, so a run of it that is not this one was interrupted. Returns the run that this
 * start was submitted for, or that an earlier start of this invocation opened; `closed` when it was submitted for one that
 * is over meanwhile.
 */
function takeUpRun(deploymentId: string, isRestarted: boolean): OpenRun | 'closed' | undefined {
  const orderedId = String(runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_run' }) ?? '');
  const unfinished = findUnfinishedRuns(deploymentId);
  const isOwn = ({ id, status }: OpenRun, newestRunning: string | undefined): boolean =>
    orderedId === '' ? isRestarted && id === newestRunning : id === orderedId && (isRestarted || status === 'queued');
  const newestRunning = unfinished.find(({ status }) => status === 'running')?.id;
  const own = unfinished.find((run) => isOwn(run, newestRunning));
  for (const { id } of unfinished.filter((run) => run !== own))
    updateRun(id, { status: 'interrupted', message: 'The run was cut off. The next run finishes its work.' });
  return orderedId !== '' && own === undefined ? 'closed' : own;
}

function readAndPlan(workflow: StoredWorkflow, runId: string, choice: RunChoice): Record<string, ExportItem> {
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
  const read =
    lane !== undefined
      ? readSingles(session, planner, lane)
      : choice.kind === 'ids'
        ? readChosen(session, planner, choice.ids)
        : readChanged(session, planner, { exceptions, full: choice.kind === 'full' });
  const items = planner.finish();
  const counts: ReadCounts = {
    ...read,
    skipped: planner.skipped,
    handed: Object.values(items).filter(({ act }) => act !== 'settle').length,
    handedAt: new Date().toISOString(),
  };
  updateRun(runId, { counts: JSON.stringify(counts), calls: client.requests });
  return items;
}

/** What a read finds out by itself; the planner counts the rest. */
type Reading = Omit<ReadCounts, 'skipped' | 'handed' | 'handedAt'>;

/** Plans every customer that was changed since the watermark, and those that are due although they were not. */
function readChanged(
  session: ExportSession,
  planner: CustomerPlanner,
  { exceptions, full }: { exceptions: ReadonlyMap<string, OpenException>; full: boolean },
): Reading {
  const { client, fields, workflow } = session;
  const { settings, filter } = session.rules;
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

/** Plans the customers that a person chose; the watermark stays where it is. Cost: 20 units. */
function readChosen({ client, fields, workflow }: ExportSession, planner: CustomerPlanner, ids: readonly string[]): Reading {
  const customers = [...readCustomersById(client, ids, fields).values()];
  planner.addPage(customers);
  return { read: customers.length, serverTime: workflow.watermark, complete: true };
}
