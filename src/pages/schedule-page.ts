import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection } from '../netsuite/connection';
import { listGroups, type WorkflowGroup } from '../netsuite/groups';
import { listRuns, type RunRow } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { nextRun } from '../workflows/next-run';
import { addHtml, pageUrl } from './form-frame';
import { memberTitles } from './group-words';
import { html, NOTHING, type Html } from './html';
import { nextRunText } from './next-run-words';
import type { Page, View } from './page';
import { momentText, statusBadge } from './run-words';
import { RUN_COLUMNS } from './runs-page';
import { badge, link, table, type Column } from './table';

/** When the export runs by itself, and which workflows run together. */
export const schedulePage: Page = { id: 'schedule', title: 'Schedule and groups', needs: 'read', fill, actions: {} };

const LATEST = 10;

function fill(form: Form, view: View): void {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined)
    return addHtml(form, 'custpage_spx_none', undefined, html`<p>The workflow is missing in this account. Deploy the product again.</p>`);
  const runs = listRuns(workflow.id);
  const next = nextRun({ workflow, connection: loadDefaultConnection(), runs }, Date.now());
  const scheduled = runs.filter(({ trigger }) => trigger === 'scheduled').slice(0, LATEST);
  addHtml(
    form,
    'custpage_spx_schedule',
    undefined,
    html`<h2>Schedule of the customers export</h2>
      <p><strong>${nextRunText(next)}</strong></p>
      ${next.kind === 'idle' || next.kind === 'stopped' ? html`<p>${next.remedy}</p>` : NOTHING}
      <p>
        The schedule is that of the script deployment SuiteProjects Pro Customers Export: scheduled (customdeploy_spx_export_scheduled). It
        is shipped as every 15 minutes, all day, which is as often as NetSuite repeats a script. NetSuite does not tell a script what is set
        there, so what stands above is reckoned from the runs. To change it, open Customization &gt; Scripting &gt; Script Deployments, edit
        that deployment, and set its Schedule subtab; the change holds from the next run on. To stop it for a while, clear Active on the
        Workflow settings page instead.
      </p>
      <h3>Latest scheduled runs</h3>
      ${table('Latest scheduled runs', RUN_COLUMNS, scheduled, 'The schedule has not run yet, or had nothing to do.')}
      ${groups(listGroups(), runs, view)}`,
  );
}

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
