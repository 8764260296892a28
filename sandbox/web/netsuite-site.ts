import type { HttpRequest, HttpResponse, Network } from '../http';
import { ADMINISTRATOR } from '../netsuite/realm/session';
import { RESTLET_PATH } from '../netsuite/restlet/address';
import { answerRestlet } from '../netsuite/restlet/restlet-site';
import { applicationHost, isReservedParameter, SUITELET_PATH } from '../netsuite/suitelet/address';
import { readPostedForm, type PostedForm } from '../netsuite/suitelet/posted-form';
import { runSuitelet } from '../netsuite/suitelet/run-suitelet';
import type { Account } from '../netsuite/types';
import { NotEmulated } from '../not-emulated';
import { PAGES } from './addresses';
import { pageHeader } from './chrome/header';
import { STYLESHEET, STYLESHEET_PATH } from './chrome/stylesheet';
import { createLoginSessions, type LoginSessions } from './login-sessions';
import { logIn, loginPage } from './login/login-page';
import { TOKEN_FIELD } from './page';
import { sitePage } from './site-pages';
import type { AnyVisit, SiteOptions, Visit } from './visit';

export type { SiteOptions } from './visit';

/**
 * The pages of a local NetSuite account at its application host. Every browser is logged in at its first request as `user`, unless `logIn`
 * asks for the log-in page. Requests to another host or path throw NotEmulated.
 */
export function netSuiteSite(account: Account, options: SiteOptions = {}): Network {
  const host = applicationHost(account.variant);
  const sessions = createLoginSessions(account, options.user ?? (options.logIn ? undefined : ADMINISTRATOR));
  return (request) => {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' || url.host !== host) throw new NotEmulated(`the site ${url.origin}`);
    if (!methodsOf(url.pathname).includes(request.method)) throw new NotEmulated(`${request.method} of the NetSuite page ${url.pathname}`);
    if (url.pathname === STYLESHEET_PATH) return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: STYLESHEET };
    return visited(account, options, sessions, request, url);
  };
}

const methodsOf = (path: string): readonly string[] => (path === RESTLET_PATH ? ['GET', 'POST', 'PUT', 'DELETE'] : ['GET', 'POST']);

function visited(account: Account, options: SiteOptions, sessions: LoginSessions, request: HttpRequest, url: URL): HttpResponse {
  const opened = sessions.of(request);
  let { setCookie } = opened;
  const response = answer({
    ...{ account, options, request, url, session: opened.session },
    form: url.pathname === RESTLET_PATH ? {} : posted(request).fields,
    logIn: (user) => {
      ({ setCookie } = sessions.renew(request, user));
    },
  });
  return setCookie === undefined ? response : { ...response, headers: { ...response.headers, 'set-cookie': setCookie } };
}

function answer(visit: AnyVisit): HttpResponse {
  const { url, request, session, form } = visit;
  if (url.pathname === RESTLET_PATH) return callRestlet(visit);
  if (url.pathname === PAGES.logIn)
    return request.method === 'POST' && form[TOKEN_FIELD] === session.token
      ? logIn(visit)
      : loginPage(visit, url.searchParams.get('redirect') ?? '');
  if (!isLoggedIn(visit)) return loginPage(visit, request.method === 'GET' ? `${url.pathname}${url.search}` : PAGES.home);
  if (url.pathname === SUITELET_PATH) return openSuitelet(visit);
  const page = sitePage(visit);
  if (page === undefined) throw new NotEmulated(`the NetSuite page ${url.pathname}`);
  return page;
}

const isLoggedIn = (visit: AnyVisit): visit is Visit => visit.session.user !== undefined;

/** What a RESTlet answers to a browser without a login session is not known. */
function callRestlet(visit: AnyVisit): HttpResponse {
  if (!isLoggedIn(visit)) throw new NotEmulated('a RESTlet without a login session');
  const { account, session, request } = visit;
  return answerRestlet(account, request, { user: session.user, sessionVariables: session.variables });
}

function openSuitelet(visit: Visit): HttpResponse {
  const { account, session, request, url, form } = visit;
  for (const name of url.searchParams.keys())
    if (isReservedParameter(name) && name !== 'script' && name !== 'deploy')
      throw new NotEmulated(`the reserved Suitelet parameter ${name}`);
  const { script = '', deploy = '' } = Object.fromEntries(url.searchParams);
  return runSuitelet(account, {
    script,
    deployment: deploy,
    method: request.method === 'POST' ? 'POST' : 'GET',
    parameters: { ...Object.fromEntries(url.searchParams), ...form },
    files: posted(request).files,
    headers: withoutCookies(request.headers),
    body: request.body,
    user: session.user,
    sessionVariables: session.variables,
    header: pageHeader(visit),
  });
}

const posted = ({ method, headers, body }: HttpRequest): PostedForm =>
  method === 'POST' ? readPostedForm(headers['content-type'] ?? '', body) : { fields: {}, files: {} };

/** Whether a Suitelet sees the browser's cookies is not documented ("some headers might be filtered out", help: section_4314803549). */
const withoutCookies = ({ cookie: _cookie, ...headers }: Record<string, string>): Record<string, string> => headers;
