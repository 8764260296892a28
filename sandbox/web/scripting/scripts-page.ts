import type { HttpResponse } from '../../http';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { suiteletPath } from '../../netsuite/suitelet/address';
import { PAGES } from '../addresses';
import { link, showPage } from '../page';
import { get, type Route } from '../route';
import { table } from '../table';
import { address, type Visit } from '../visit';
import { scriptTypeLabel } from './script-type';

/** Customization > Scripting > Scripts. */
export const scriptsRoutes: readonly Route[] = [get(PAGES.scripts, 'administrator', scriptsPage)];

function scriptsPage(visit: Visit): HttpResponse {
  const { account } = visit;
  const scripts = [...account.scripts.values()];
  const rows = scripts.map((script) => {
    const { internalId, name, scriptId, type, file, deployments } = script;
    const opened = deployments.find(({ isDeployed }) => isDeployed && type.toLowerCase() === 'suitelet');
    return [
      String(internalId),
      opened ? link(suiteletPath(account, { script, deployment: opened }), name) : escapeHtml(name),
      escapeHtml(scriptId),
      escapeHtml(scriptTypeLabel(type)),
      escapeHtml(file),
      link(address(PAGES.deployments, { script: scriptId }), String(deployments.length)),
      link(address(PAGES.executionLog, { script: scriptId }), 'Execution Log'),
    ];
  });
  const heads = ['Internal ID', 'Name', 'ID', 'Type', 'Script File', 'Deployments', 'Log'];
  return showPage(visit, 'Scripts', rows.length === 0 ? '<p class="empty">No project was deployed yet.</p>' : table(heads, rows));
}
