import type { Form } from 'N/ui/serverWidget';
import type { ErrorCode } from '../core/errors/catalogue';
import { ProductError } from '../core/errors/product-error';
import { loadDefaultConnection } from '../netsuite/connection';
import { countOpenExceptions } from '../netsuite/exception-counts';
import { listAllRuns } from '../netsuite/run-history';
import { loadWorkflow, saveActive } from '../netsuite/workflow-store';
import { importState } from './import-state';
import { memberOfRun } from '../workflows/members';
import { nextRun } from '../workflows/next-run';
import { refreshLifetimeHours } from '../workflows/refresh-lifetime';
import { statusOf } from './connection-form';
import { addHtml, pageUrl } from './form-frame';
import { html, NOTHING } from './html';
import { nextRunText } from './next-run-words';
import { noticeOfError, type Notice } from './notice';
import type { Page, PageAnswer, View } from './page';
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
    activate: { needs: 'configure', run: () => answerActivate() },
    import: { needs: 'operate', run: (entered) => answerStart(entered, 'customers_import') },
  },
};

const LATEST = 5;

/** Before anybody has connected, an active schedule would export everything as soon as somebody does, unseen. */
function answerActivate(): PageAnswer {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) return notActivated('WORKFLOW_NOT_FOUND');
  if (loadDefaultConnection()?.hasTokens !== true) return notActivated('CONNECTION_INCOMPLETE');
  saveActive(workflow.id, true);
  return { kind: 'go', notice: SWITCHED_ON };
}

const notActivated = (code: ErrorCode): PageAnswer => ({
  kind: 'go',
  notice: noticeOfError('The schedule was not switched on', new ProductError(code)),
});

const SWITCHED_ON: Notice = {
  type: 'CONFIRMATION',
  title: 'The schedule is switched on',
  texts: ['The customers export is active. To stop it for a while, clear Active on the Workflow settings page.'],
};

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
  const state = workflow.active ? badge('good', 'active') : badge('quiet', 'not active');
  const connected = connection === undefined ? 'The connection record is missing. Deploy the product again.' : statusOf(connection, now);
  addHtml(
    form,
    'custpage_spx_overview',
    undefined,
    html`<h2>Customers export ${state}</h2>
      ${warningBoxes({ next, connection, open, lifetimeHours: refreshLifetimeHours(), mayConfigure: may('configure') }, now)}
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
  // Until the import is active, only those who could activate it start it: a press by mistake would send all of NetSuite's customers.
  if (importing?.active === true || (importing !== undefined && may('configure'))) addStartFields(form, 'customers_import');
}
