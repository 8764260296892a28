import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection } from '../netsuite/connection';
import { countOpenExceptions } from '../netsuite/exception-counts';
import { listRuns } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { nextRun } from '../workflows/next-run';
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
  actions: { run: { needs: 'operate', run: (entered) => answerStart(entered) } },
};

const LATEST = 5;

function fill(form: Form, { may }: View): void {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined)
    return addHtml(form, 'custpage_spx_none', undefined, html`<p>The workflow is missing in this account. Deploy the product again.</p>`);
  const connection = loadDefaultConnection();
  const runs = listRuns(workflow.id);
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
      ${warningBoxes({ next, connection, open }, now)}
      <p>${connected} ${may('configure') ? link(pageUrl('connection'), 'Open the connection') : NOTHING}</p>
      <p>${nextRunText(next)} ${link(pageUrl('schedule'), 'Schedule and groups')}</p>
      ${open.parked + open.held === 0 ? html`<p>No customer waits for a person.</p>` : NOTHING}
      <h3>Last 30 days</h3>
      ${runChart(runs, now)}
      <h3>Latest runs</h3>
      ${table('Latest runs', RUN_COLUMNS, runs.slice(0, LATEST), 'The customers export has not run yet.')}`,
  );
  if (may('operate')) addStartFields(form);
}
