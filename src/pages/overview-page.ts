import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection } from '../netsuite/connection';
import { countOpenExceptions } from '../netsuite/exception-counts';
import { listRuns } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { startOnDemand } from '../workflows/start-run';
import { statusOf } from './connection-form';
import { addActionButtons, addHtml, pageUrl } from './form-frame';
import { html, NOTHING } from './html';
import type { Notice } from './notice';
import type { Page, View } from './page';
import { runChart } from './run-chart';
import { RUN_COLUMNS } from './runs-page';
import { badge, link, table } from './table';

/** Where one lands: is it connected, does it run, what waits for a person. */
export const overviewPage: Page = {
  id: 'overview',
  title: 'Overview',
  needs: 'read',
  fill,
  actions: {
    run: {
      needs: 'operate',
      run() {
        const started = startOnDemand();
        return { kind: 'go', notice: started.kind === 'refused' ? refused(started) : NOTICES[started.kind] };
      },
    },
  },
};

const NOTICES: Readonly<Record<'started' | 'running', Notice>> = {
  started: {
    type: 'CONFIRMATION',
    title: 'The export was started',
    texts: ['It runs in the background; its row appears below as soon as it begins.'],
  },
  running: {
    type: 'INFORMATION',
    title: 'A run is under way',
    texts: ['It was started before and has not ended yet. Nothing was started.'],
  },
};

const refused = ({ name, message }: { name: string; message: string }): Notice => ({
  type: 'ERROR',
  title: 'The export was not started',
  texts: ['NetSuite refused it; its own message follows.', `[${name}: ${message}]`],
});

const LATEST = 5;

function fill(form: Form, { may }: View): void {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined)
    return addHtml(form, 'custpage_spx_none', undefined, html`<p>The workflow is missing in this account. Deploy the product again.</p>`);
  const connection = loadDefaultConnection();
  const runs = listRuns(workflow.id);
  const { parked, held } = countOpenExceptions(workflow.id);
  const state = workflow.active ? badge('good', 'active') : badge('quiet', 'switched off');
  const connected =
    connection === undefined ? 'The connection record is missing. Deploy the product again.' : statusOf(connection, Date.now());
  const waiting = [
    parked > 0 ? html`<li>${link(pageUrl('exceptions'), `${parked} parked`)}: a value has to be corrected</li>` : NOTHING,
    held > 0 ? html`<li>${link(pageUrl('duplicates'), `${held} held`)}: a possible duplicate has to be decided</li>` : NOTHING,
  ];
  addHtml(
    form,
    'custpage_spx_overview',
    undefined,
    html`<h2>Customers export ${state}</h2>
      <p>${connected} ${may('configure') ? link(pageUrl('connection'), 'Open the connection') : NOTHING}</p>
      ${
        parked + held === 0
          ? html`<p>No customer waits for a person.</p>`
          : html`<p>Waiting for a person:</p>
              <ul>
                ${waiting}
              </ul>`
      }
      <h3>Last 30 days</h3>
      ${runChart(runs, Date.now())}
      <h3>Latest runs</h3>
      ${table('Latest runs', RUN_COLUMNS, runs.slice(0, LATEST), 'The customers export has not run yet.')}`,
  );
  if (may('operate')) addActionButtons(form, undefined, [{ action: 'run', label: 'Export now' }]);
}
