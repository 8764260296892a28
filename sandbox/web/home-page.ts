import type { HttpResponse } from '../http';
import { suiteletPath } from '../netsuite/suitelet/address';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import { PAGES } from './addresses';
import { openSuitelets } from './chrome/menus';
import { isAdministrator, mayUse } from './login/permissions';
import { link, showPage } from './page';
import { listedTypes } from './records/listed-types';
import { listAddress } from './records/record-address';
import { get, type Route } from './route';
import { executeForm, isMapReduce } from './scripting/deployments-page';
import type { Visit } from './visit';

/** The home page: the Suitelets and lists that are open to the role, and for administrators what can be run. */
export const homeRoutes: readonly Route[] = [get(PAGES.home, 'everyone', homePage)];

function homePage(visit: Visit): HttpResponse {
  const { account, session } = visit;
  const { companyName, accountId } = account.variant;
  const portlets = [
    portlet('Suitelets', suitelets(visit), 'No Suitelet is installed. Deploy the project first.'),
    ...(isAdministrator(session.user) ? [portlet('Map/Reduce deployments', runs(visit), 'No Map/Reduce script is installed.')] : []),
    portlet('Records', lists(visit), 'No list is open to your role.'),
  ];
  return showPage(
    visit,
    companyName,
    `<p>Logged in as ${escapeHtml(session.user.name)} to the local account ${escapeHtml(accountId)}.</p>
<div class="portlets">${portlets.join('\n')}</div>`,
  );
}

function portlet(title: string, items: readonly string[], empty: string): string {
  const body = items.length === 0 ? `<p>${escapeHtml(empty)}</p>` : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
  return `<section class="portlet"><h2>${escapeHtml(title)}</h2>${body}</section>`;
}

function suitelets({ account, session }: Visit): string[] {
  return openSuitelets(account, session.user).map((suitelet) => {
    const { script, deployment } = suitelet;
    return link(suiteletPath(account, suitelet), deployment.links?.[0]?.label || deployment.title || script.name);
  });
}

function runs(visit: Visit): string[] {
  return [...visit.account.scripts.values()]
    .filter(isMapReduce)
    .flatMap((script) =>
      script.deployments.map((deployment) => `<span>${escapeHtml(deployment.title)}</span>${executeForm(visit, { script, deployment })}`),
    );
}

function lists({ account, session }: Visit): string[] {
  return listedTypes(account)
    .filter(({ type, kind }) => kind !== 'accounting' && mayUse(account, session.user, type, 'VIEW'))
    .map(({ type, plural }) => `${link(listAddress(type), plural)}<span>${account.store.all(type).length}</span>`);
}
