import { PAGES } from './addresses';
import { clientScriptRoutes } from './client-script';
import { homeRoutes } from './home-page';
import type { HttpResponse } from '../http';
import { loginRoutes } from './login/login-page';
import { isAdministrator } from './login/permissions';
import { faultsRoutes } from './own/faults-page';
import { governanceRoutes } from './own/governance-page';
import { outboxRoutes } from './own/outbox-page';
import { resetRoutes } from './own/reset-page';
import { noPermission, notice, showPage, TOKEN_FIELD } from './page';
import { listRoutes } from './records/list-page';
import { recordRoutes } from './records/record-page';
import type { Route } from './route';
import { deploymentsRoutes } from './scripting/deployments-page';
import { executionLogRoutes } from './scripting/execution-log-page';
import { scriptsRoutes } from './scripting/scripts-page';
import { statusRoutes } from './scripting/status-page';
import { searchRoutes } from './search-page';
import { secretsRoutes } from './setup/secrets-page';
import type { Visit } from './visit';

/** Every page of the account but Suitelets and the log-in. */
const ROUTES: readonly Route[] = [
  ...homeRoutes,
  ...loginRoutes,
  ...searchRoutes,
  ...listRoutes,
  ...recordRoutes,
  ...scriptsRoutes,
  ...deploymentsRoutes,
  ...statusRoutes,
  ...executionLogRoutes,
  ...secretsRoutes,
  ...governanceRoutes,
  ...outboxRoutes,
  ...faultsRoutes,
  ...resetRoutes,
  ...clientScriptRoutes,
];

/** Answers one of the account's own pages; undefined when there is none at this address. */
export function sitePage(visit: Visit): HttpResponse | undefined {
  const { url, request, session } = visit;
  const route = ROUTES.find(({ path, method }) => path === url.pathname && method === request.method);
  if (route === undefined) return undefined;
  if (route.for === 'administrator' && !isAdministrator(session.user)) return noPermission(visit, 'administrators only');
  if (route.method === 'POST' && visit.form[TOKEN_FIELD] !== session.token) return showPage(visit, 'Notice', FOREIGN_FORM);
  return route.answer(visit);
}

/** A form of another site, or of a session that has ended, changes nothing. */
const FOREIGN_FORM = `${notice('error', 'Error', 'This form does not belong to your login session. Nothing was changed: open the page again.')}<p><a href="${PAGES.home}">Home</a></p>`;
