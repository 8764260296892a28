import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection, type ConnectionOverview } from '../netsuite/connection';
import { listGroups, type WorkflowGroup } from '../netsuite/groups';
import { listAllRuns, type RunRow } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { memberOfRun, MEMBERS, MEMBER_TYPES, type MemberType } from '../workflows/members';
import { nextRun } from '../workflows/next-run';
import { addHtml, pageUrl } from './form-frame';
import { memberTitles } from './group-words';
import { html, NOTHING, type Html } from './html';
import { nextRunText } from './next-run-words';
import type { Page, View } from './page';
import { momentText, statusBadge } from './run-words';
import { RUN_COLUMNS } from './runs-page';
import { badge, link, table, type Column } from './table';

/** When the workflows run by themselves, and which workflows run together. */
export const schedulePage: Page = { id: 'schedule', title: 'Schedule and groups', needs: 'read', fill, actions: {} };

const LATEST = 10;

function fill(form: Form, view: View): void {
  const runs = listAllRuns();
  const connection = loadDefaultConnection();
  const parts = MEMBER_TYPES.map((type) => scheduleOf(type, { runs: runs.filter((run) => memberOfRun(run) === type), connection }));
  addHtml(form, 'custpage_spx_schedule', undefined, html`${parts}${CHANGE}${groups(listGroups(), runs, view)}`);
}

function scheduleOf(type: MemberType, { runs, connection }: { runs: readonly RunRow[]; connection: ConnectionOverview | undefined }): Html {
  const { noun, title, scheduled: deployment } = MEMBERS[type];
  const workflow = loadWorkflow(type);
  if (workflow === undefined) return html`<p>${title}: the workflow is missing in this account. Deploy the product again.</p>`;
  const next = nextRun({ workflow, connection, runs }, Date.now());
  const scheduled = runs.filter(({ trigger }) => trigger === 'scheduled').slice(0, LATEST);
  return html`<h2>Schedule of the customers ${noun}</h2>
    <p><strong>${nextRunText(next)}</strong></p>
    ${next.kind === 'idle' || next.kind === 'stopped' ? html`<p>${next.remedy}</p>` : NOTHING}
    <p>It is the schedule of the script deployment SuiteProjects Pro ${TITLES[type]}: scheduled (${deployment}).</p>
    <h3>Latest scheduled runs</h3>
    ${table(`Latest scheduled runs of the ${noun}`, RUN_COLUMNS, scheduled, 'The schedule has not run yet, or had nothing to do.')}`;
}

/** The names of the scripts. */
const TITLES = { customers_export: 'Customers Export', customers_import: 'Customers Import' } as const satisfies Record<MemberType, string>;

const CHANGE = html`<p>
  A schedule is shipped as every 15 minutes, all day, which is as often as NetSuite repeats a script. NetSuite does not tell a script what
  is set there, so what stands above is reckoned from the runs. To change it, open Customization &gt; Scripting &gt; Script Deployments,
  edit the deployment, and set its Schedule subtab; the change holds from the next run on. To stop it for a while, clear Active on the
  Workflow settings page instead.
</p>`;

function groups(rows: readonly WorkflowGroup[], runs: readonly RunRow[], view: View): Html {
  const newest = (id: string): RunRow | undefined => runs.find(({ place }) => String(place?.group) === id);
  const columns: Column<WorkflowGroup>[] = [
    { label: 'Group', cell: ({ id, name }) => link(pageUrl('group', { spx_group: id }), name) },
    { label: 'Members, in order', cell: ({ members }) => memberTitles(members).join(', then ') },
    { label: 'State', cell: ({ isActive }) => (isActive ? badge('good', 'active') : badge('quiet', 'switched off')) },
    { label: 'Started', cell: ({ isScheduled }) => (isScheduled ? 'by the schedule of its first member, and by hand' : 'by hand') },
    { label: 'Last run', cell: ({ id }) => lastRun(newest(id)) },
  ];
  return html`<h2>Workflow groups</h2>
    <p>
      The workflows of a group run one after the other: each one starts when the one before has ended well. A group stops at a run that
      fails, is cancelled, or waits for the request limit.
    </p>
    ${table('Workflow groups', columns, rows, 'There is no group yet.')}
    ${view.may('configure') ? html`<p>${link(pageUrl('group'), 'New group')}</p>` : NOTHING}`;
}

const lastRun = (run: RunRow | undefined): Html =>
  run === undefined
    ? html`–`
    : html`${link(pageUrl('run', { spx_run: run.id }), `Run ${run.id}`)}, step ${run.place?.step ?? 1}, ${momentText(run.started)}
      ${statusBadge(run.status)}`;
