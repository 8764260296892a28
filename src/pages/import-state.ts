import type { ConnectionOverview } from '../netsuite/connection';
import { countOpenExceptions } from '../netsuite/exception-counts';
import type { RunRow } from '../netsuite/run-history';
import type { StoredWorkflow } from '../netsuite/workflow-store';
import { memberOfRun } from '../workflows/members';
import { nextRun } from '../workflows/next-run';
import { WORKFLOW } from './chosen-workflow';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { nextRunText } from './next-run-words';
import { badge, link } from './table';

/** What the import is seen with; runs of all workflows, the newest first. `now`: milliseconds since 1970, UTC. */
interface Circumstances {
  connection: ConnectionOverview | undefined;
  runs: readonly RunRow[];
  now: number;
}

/** How the customers import stands. Cost: 20 units, none when it is not active. */
export function importState(workflow: StoredWorkflow, { connection, runs, now }: Circumstances): Html {
  if (!workflow.active)
    return html`<h2>Customers import ${badge('quiet', 'not active')}</h2>
      <p>
        No customer of NetSuite is sent to SuiteProjects Pro by itself. To have the schedule do it, check Active in
        ${link(pageUrl('settings', { [WORKFLOW.parameter]: 'customers_import' }), "the import's workflow settings")}.
      </p>`;
  const own = runs.filter((run) => memberOfRun(run) === 'customers_import');
  const next = nextRun({ workflow, connection, runs: own }, now);
  const { parked, held } = countOpenExceptions(workflow.id);
  const waiting =
    parked + held === 0 ? 'No customer of it waits for a person.' : `${parked} parked and ${held} held customers wait for a person.`;
  return html`<h2>Customers import ${badge('good', 'active')}</h2>
    <p>${nextRunText(next)}</p>
    ${next.kind === 'idle' || next.kind === 'stopped' ? html`<p>${next.remedy}</p>` : NOTHING}
    <p>${waiting}</p>`;
}
