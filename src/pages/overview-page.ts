import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection } from '../netsuite/connection';
import { countOpenExceptions } from '../netsuite/exception-counts';
import { listAllRuns } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { importState } from './import-state';
import { memberOfRun } from '../workflows/members';
import { nextRun } from '../workflows/next-run';
import { refreshLifetimeHours } from '../workflows/refresh-lifetime';
import { statusOf } from './connection-form';
import { addHtml, pageUrl } from './form-frame';
import { html, NOTHING } from './html';
import { nextRunText } from './next-run-words';
import type { Page, View } from './page';
import { runChart } from './run-chart';
import { RUN_COLUMNS } from './runs-page';
import { addStartFields, answerStart } from './start-form';
import { badge, link, table } from './table';
import { warningBoxes } from './warning-boxes';

/** Where one lands: is it connected, does it run, what waits for a person. */
export const overviewPage: Page = {
  id: 'overview',
  title: 'Overview',
  needs: 'read',
  fill,
  actions: {
    run: { needs: 'operate', run: (entered) => answerStart(entered, 'customers_export') },
    import: { needs: 'operate', run: (entered) => answerStart(entered, 'customers_import') },
  },
};

const LATEST = 5;

function fill(form: Form, { may }: View): void {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined)
    return addHtml(form, 'custpage_spx_none', undefined, html`<p>The workflow is missing in this account. Deploy the product again.</p>`);
  const connection = loadDefaultConnection();
  const all = listAllRuns();
  const runs = all.filter((run) => memberOfRun(run) === 'customers_export');
  const importing = loadWorkflow('customers_import');
  const open = countOpenExceptions(workflow.id);
  const now = Date.now();
  const next = nextRun({ workflow, connection, runs }, now);
  const state = workflow.active ? badge('good', 'active') : badge('quiet', 'switched off');
  const connected = connection === undefined ? 'The connection record is missing. Deploy the product again.' : statusOf(connection, now);
  addHtml(
    form,
    'custpage_spx_overview',
    undefined,
    html`<h2>Customers export ${state}</h2>
      ${warningBoxes({ next, connection, open, lifetimeHours: refreshLifetimeHours(), mayConnect: may('configure') }, now)}
      <p>${connected} ${may('configure') ? link(pageUrl('connection'), 'Open the connection') : NOTHING}</p>
      <p>${nextRunText(next)} ${link(pageUrl('schedule'), 'Schedule and groups')}</p>
      ${open.parked + open.held === 0 ? html`<p>No customer waits for a person.</p>` : NOTHING}
      ${importing === undefined ? NOTHING : importState(importing, { connection, now, runs: all })}
      <h3>Last 30 days</h3>
      ${runChart(all, now)}
      <h3>Latest runs</h3>
      ${table('Latest runs', RUN_COLUMNS, all.slice(0, LATEST), 'No workflow has run yet.')}`,
  );
  if (!may('operate')) return;
  addStartFields(form, 'customers_export');
  if (importing?.active === true) addStartFields(form, 'customers_import');
}
