import type { HttpResponse } from '../../http';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { renderPage } from '../../netsuite/suitelet/render/layout';
import { PAGES } from '../addresses';
import { STYLESHEET_LINK } from '../chrome/stylesheet';
import { button, choose, hiddenFields, htmlPage, notice, postForm, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';
import type { AnyVisit, Visit } from '../visit';
import { PEOPLE, roleName, rolesOf, userOf } from './people';

/** Address of the log-in page: [K]. NetSuite asks for an e-mail address and a password; the sandbox lets one choose. */
export function loginPage(visit: AnyVisit, redirect: string, problem?: string): HttpResponse {
  const { account, session } = visit;
  const people = PEOPLE.map(({ id, name, email }) => ({ value: String(id), label: `${name} (${email})` }));
  const form = postForm(
    session,
    PAGES.logIn,
    `${hiddenFields({ redirect: ownPath(redirect) })}<div class="fields single">
${choose('person', 'User', people)}
${choose('role', 'Role', roleChoices(visit))}</div>
<div class="buttons">${button('Log In', true)}</div>`,
  );
  const content = `${STYLESHEET_LINK}<div class="login"><h1>Log in to ${escapeHtml(account.variant.companyName)}</h1>
${problem === undefined ? '' : notice('error', 'You could not be logged in', problem)}
<p>Account ${escapeHtml(account.variant.accountId)}. The local NetSuite asks for no password: choose who you are.</p>
${form}</div>`;
  return htmlPage(renderPage({ title: 'Log in', account: account.variant, content }));
}

/** What the log-in page's form does. Nobody is logged in yet, so it is no `Route`. */
export function logIn(visit: AnyVisit): HttpResponse {
  const { person = '', role = '', redirect = '' } = visit.form;
  const user = userOf(visit.account, person, role);
  if (user === undefined) return loginPage(visit, redirect, 'There is no such user or role.');
  visit.logIn(user);
  return redirectTo(ownPath(redirect));
}

/** The user menu: *Change role* and *Log out*. */
export const loginRoutes: readonly Route[] = [
  get(PAGES.changeRole, 'everyone', (visit) => showPage(visit, 'Choose Role', changeRoleForm(visit))),
  post(PAGES.changeRole, 'everyone', (visit) => {
    const role = rolesOf(visit.account).find(({ roleId }) => roleId === visit.form['role']);
    if (role === undefined)
      return showPage(visit, 'Choose Role', notice('error', 'Error', 'There is no such role.') + changeRoleForm(visit));
    visit.logIn({ ...visit.session.user, role: role.role, roleId: role.roleId });
    return redirectTo(PAGES.home);
  }),
  post(PAGES.logOut, 'everyone', (visit) => {
    visit.logIn(undefined);
    return redirectTo(PAGES.home);
  }),
];

function changeRoleForm(visit: Visit): string {
  const { user } = visit.session;
  const fields = `<div class="fields single">${choose('role', 'Role', roleChoices(visit), user.roleId)}</div>`;
  return `<p>${escapeHtml(user.name)} is logged in as ${escapeHtml(roleName(visit.account, user))}.</p>
${postForm(visit.session, PAGES.changeRole, `${fields}<div class="buttons">${button('Change role', true)}</div>`)}`;
}

const roleChoices = ({ account }: AnyVisit) => rolesOf(account).map(({ roleId, name }) => ({ value: roleId, label: name }));

/** Only a path of this site: the log-in page is not to send anybody elsewhere. */
const ownPath = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : PAGES.home);
