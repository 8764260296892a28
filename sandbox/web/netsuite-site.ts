import type { HttpRequest, HttpResponse, Network } from '../http';
import { applicationHost, suiteletPath, SUITELET_PATH, isReservedParameter } from '../netsuite/suitelet/address';
import { mayOpen } from '../netsuite/suitelet/audience';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import { renderPage } from '../netsuite/suitelet/render/layout';
import { runSuitelet } from '../netsuite/suitelet/run-suitelet';
import type { Account, Session } from '../netsuite/types';
import { NotEmulated } from '../not-emulated';
import { explore, explorerSections } from './explorer';
import { createLoginSessions, type LoginSession } from './login-sessions';

export interface SiteOptions {
  /** Who every visitor is logged in as at once; the administrator when left out. */
  user?: Session['user'];
}

/**
 * The pages of a local NetSuite account at its application host. Every browser is logged in at its first request; there is
 * no log-in page. Requests to another host or path throw NotEmulated.
 */
export function netSuiteSite(account: Account, { user }: SiteOptions = {}): Network {
  const host = applicationHost(account.variant);
  const sessions = createLoginSessions(account, user);
  return (request) => {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' || url.host !== host) throw new NotEmulated(`the site ${url.origin}`);
    const { session, setCookie } = sessions.of(request);
    const response = answer(account, session, request, url);
    return setCookie === undefined ? response : { ...response, headers: { ...response.headers, 'set-cookie': setCookie } };
  };
}

function answer(account: Account, session: LoginSession, request: HttpRequest, url: URL): HttpResponse {
  if (request.method !== 'GET' && request.method !== 'POST') throw new NotEmulated(`${request.method} of a NetSuite page`);
  if (url.pathname === SUITELET_PATH) return openSuitelet(account, session, request, url, request.method);
  if (url.pathname === '/' && request.method === 'GET') return homePage(account, session);
  const explored = explore(account, request, url);
  if (explored !== undefined) return explored;
  throw new NotEmulated(`the NetSuite page ${url.pathname}`);
}

function openSuitelet(account: Account, session: LoginSession, request: HttpRequest, url: URL, method: 'GET' | 'POST'): HttpResponse {
  for (const name of url.searchParams.keys())
    if (isReservedParameter(name) && name !== 'script' && name !== 'deploy')
      throw new NotEmulated(`the reserved Suitelet parameter ${name}`);
  const posted = method === 'POST' ? formFields(request) : {};
  const parameters: Record<string, string> = { ...Object.fromEntries(url.searchParams), ...posted };
  const { script = '', deploy = '' } = Object.fromEntries(url.searchParams);
  const { headers, body } = request;
  return runSuitelet(account, {
    script,
    deployment: deploy,
    method,
    parameters,
    headers: withoutCookies(headers),
    body,
    user: session.user,
    sessionVariables: session.variables,
  });
}

/** Of two fields with one name the last counts (assumed); NetSuite itself sends no such forms but for multi-selects. */
function formFields({ headers, body }: HttpRequest): Record<string, string> {
  const type = headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new NotEmulated(`a form posted as ${type || 'nothing'}`);
  return Object.fromEntries(new URLSearchParams(body));
}

/** Whether a Suitelet sees the browser's cookies is not documented ("some headers might be filtered out", help: section_4314803549). */
const withoutCookies = ({ cookie: _cookie, ...headers }: Record<string, string>): Record<string, string> => headers;

function homePage(account: Account, session: LoginSession): HttpResponse {
  const links = [...account.scripts.values()]
    .filter(({ type }) => type.toLowerCase() === 'suitelet')
    .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
    .filter(({ deployment }) => deployment.isDeployed && mayOpen(deployment, session.user))
    .map((suitelet) => {
      const label = suitelet.deployment.links?.[0]?.label ?? suitelet.deployment.title;
      return `<li><a href="${escapeHtml(suiteletPath(account, suitelet))}">${escapeHtml(label || suitelet.script.name)}</a></li>`;
    });
  const list = links.length === 0 ? '<p>No Suitelet is installed. Deploy the project first.</p>' : `<ul>${links.join('')}</ul>`;
  const content = `<h1>${escapeHtml(account.variant.companyName)}</h1>
<p>Logged in as ${escapeHtml(session.user.name)} to the local account ${escapeHtml(account.variant.accountId)}.</p>
<h2>Suitelets</h2>
${list}
${explorerSections(account)}`;
  const body = renderPage({ title: 'Home', content, account: account.variant });
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
