import type { HttpResponse } from '../../http';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { PlatformError, type InstalledDeployment, type InstalledScript } from '../../netsuite/types';
import { PAGES } from '../addresses';
import { button, hiddenFields, link, notice, postForm, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';
import { table } from '../table';
import { address, parameter, type Visit } from '../visit';
import { executeDeployment } from './execute-deployment';
import { scriptTypeLabel } from './script-type';

/** Customization > Scripting > Script Deployments, with *Save and Execute* of Map/Reduce deployments. */
export const deploymentsRoutes: readonly Route[] = [
  get(PAGES.deployments, 'administrator', (visit) => deploymentsPage(visit)),
  post(PAGES.deployments, 'administrator', execute),
];

interface Row {
  script: InstalledScript;
  deployment: InstalledDeployment;
}

function deploymentsPage(visit: Visit, problem = ''): HttpResponse {
  const only = parameter(visit, 'script');
  const shown = [...visit.account.scripts.values()]
    .filter(({ scriptId }) => only === '' || scriptId === only)
    .flatMap((script) => script.deployments.map((deployment): Row => ({ script, deployment })));
  const rows = shown.map(({ script, deployment }) => [
    escapeHtml(deployment.title || deployment.scriptId),
    escapeHtml(deployment.scriptId),
    link(address(PAGES.deployments, { script: script.scriptId }), script.name),
    escapeHtml(scriptTypeLabel(script.type)),
    escapeHtml(statusLabel(deployment.status)),
    deployment.isDeployed ? 'Yes' : 'No',
    escapeHtml(deployment.logLevel),
    isMapReduce(script) ? executeForm(visit, { script, deployment }) : '',
  ]);
  const heads = ['Title', 'ID', 'Script', 'Type', 'Status', 'Deployed', 'Log Level', 'Execute'];
  const all = only === '' ? '' : `<p>${link(PAGES.deployments, 'Show the deployments of all scripts')}</p>`;
  const content = rows.length === 0 ? '<p class="empty">There is no deployment.</p>' : table(heads, rows);
  return showPage(visit, 'Script Deployments', `${problem}${all}${content}`);
}

export const isMapReduce = ({ type }: InstalledScript): boolean => type.toLowerCase() === 'mapreducescript';

/** A button that runs a deployment, wherever it stands. */
export function executeForm({ session }: Visit, { script, deployment }: Row): string {
  const fields = hiddenFields({ runscript: script.scriptId, rundeployment: deployment.scriptId });
  return postForm(session, PAGES.deployments, `${fields}${button('Save and Execute')}`);
}

/** The status of a deployment as its drop-down says it. */
function statusLabel(status: string): string {
  const labels: Readonly<Record<string, string>> = {
    NOTSCHEDULED: 'Not Scheduled',
    SCHEDULED: 'Scheduled',
    TESTING: 'Testing',
    RELEASED: 'Released',
  };
  return labels[status.toUpperCase()] ?? status;
}

/** As in NetSuite, the browser goes on to the status of the submitted task. */
function execute(visit: Visit): HttpResponse {
  const { runscript = '', rundeployment = '' } = visit.form;
  try {
    const taskId = executeDeployment(visit.account, runscript, rundeployment);
    return redirectTo(address(PAGES.mapReduceStatus, { taskid: taskId }));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return deploymentsPage(visit, notice('error', error.code, error.message));
  }
}
