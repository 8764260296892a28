import * as runtime from 'N/runtime';
import { minutesBefore } from '../../core/customer/server-time';
import { pushDown } from '../../core/filter/push-down';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import { updateRun } from '../../netsuite/runs';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import { planRun, type BegunRun } from '../plan-run';
import { laneOfDeployment } from '../realtime/lanes';
import { readSignalled } from '../realtime/signalled-customers';
import { IDS_PARAMETER } from '../realtime/start-single';
import { markLooks } from './cancelling';
import { openExportSession, type ExportSession } from './export-session';
import { CustomerPlanner } from './planner';
import { readAgain, readerById } from './read-again';
import { readSince } from './read-since';
import type { ReadCounts } from './reconcile';

/**
 * Reads the customers that a run is for, and plans them (see `planRun`).
 * Cost: about 110 units, 10 per 1,000 customers that pass the filter, 10 per 2,000 read, 10 per 5,000 NetSuite customers,
 * 10 per table of SuiteProjects Pro that rules look things up in, and 2,000 rows of it.
 */
export const startExport = (isRestarted: boolean): Record<string, string> =>
  planRun('customers_export', isRestarted, (run) => markLooks(readAndPlan(run)));

function readAndPlan({ workflow, runId, choice }: BegunRun): Record<string, string> {
  const session = openExportSession(workflow);
  updateRun(runId, { version: session.version });
  const { client, connection, rules, relate } = session;
  const exceptions = findOpenExceptions(Number(workflow.id));
  const planner = new CustomerPlanner({
    ...rules,
    run: { company: connection.company, workflowId: Number(workflow.id), runId: Number(runId) },
    exceptions,
    relate,
    readById: readerById(session),
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
    handed: planner.handed,
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
  const { distinct, serverTime, clockAhead, complete } = readSince(
    client,
    {
      clockAhead: workflow.clockAhead,
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
  return { read: distinct + again, serverTime, clockAhead, complete };
}

/** Plans the customers of a single export; the watermark stays where it is. */
function readSingles({ client, fields, workflow }: ExportSession, planner: CustomerPlanner, lane: number): Reading {
  const ids = String(runtime.getCurrentScript().getParameter({ name: IDS_PARAMETER }) ?? '');
  const { customers, takenUpTo } = readSignalled(client, lane, { ids, fields });
  planner.addPage(customers);
  return {
    read: customers.length,
    serverTime: workflow.watermark,
    clockAhead: workflow.clockAhead,
    complete: true,
    signalsUpTo: takenUpTo,
  };
}

/** Plans the customers that a person chose; the watermark stays where it is. Cost: 20 units. */
function readChosen({ client, fields, workflow }: ExportSession, planner: CustomerPlanner, ids: readonly string[]): Reading {
  const customers = [...readCustomersById(client, ids, fields).values()];
  planner.addPage(customers);
  return { read: customers.length, serverTime: workflow.watermark, clockAhead: workflow.clockAhead, complete: true };
}
