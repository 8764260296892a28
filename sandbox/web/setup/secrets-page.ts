import type { HttpResponse } from '../../http';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { PAGES } from '../addresses';
import { button, notice, postForm, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';
import { table } from '../table';
import { parameter, type Visit } from '../visit';

/** Setup > Company > API Secrets. A value goes in and never comes out. */
export const secretsRoutes: readonly Route[] = [
  get(PAGES.secrets, 'administrator', (visit) => secretsPage(visit, confirmation(parameter(visit, 'saved')))),
  post(PAGES.secrets, 'administrator', saveSecret),
];

/** An id of a secret, `custsecret_` in front. NetSuite's own limit of the whole is not known; 40 characters as for other script ids [K]. */
const SECRET_ID = /^custsecret_[a-z0-9_]{1,29}$/;

function secretsPage(visit: Visit, message = '', typedId = ''): HttpResponse {
  const rows = [...visit.account.secrets.keys()].sort().map((id) => [escapeHtml(id), '•••••••• (hidden)']);
  const list = rows.length === 0 ? '<p class="empty">There are no secrets.</p>' : table(['ID', 'Password'], rows);
  const id = `<div class="field"><label for="secretid">ID</label><input type="text" id="secretid" name="secretid" value="${escapeHtml(typedId)}" placeholder="custsecret_" list="secretids" autocomplete="off" required></div>`;
  const known = `<datalist id="secretids">${[...visit.account.secrets.keys()].map((one) => `<option value="${escapeHtml(one)}"></option>`).join('')}</datalist>`;
  const value =
    '<div class="field"><label for="secretvalue">Password</label><input type="password" id="secretvalue" name="secretvalue" autocomplete="new-password" required></div>';
  const form = postForm(
    visit.session,
    PAGES.secrets,
    `<fieldset><legend>Add or change a secret</legend><div class="fields single">${id}${known}${value}</div></fieldset><div class="buttons">${button('Save', true)}</div>`,
  );
  return showPage(visit, 'API Secrets', `${message}${list}<p></p>${form}`);
}

function saveSecret(visit: Visit): HttpResponse {
  const { secretid = '', secretvalue = '' } = visit.form;
  const id = secretid.trim();
  if (!SECRET_ID.test(id))
    return secretsPage(
      visit,
      notice('error', 'Error', 'An ID is custsecret_ and at most 29 lower-case letters, digits and underscores.'),
      id,
    );
  if (secretvalue === '') return secretsPage(visit, notice('error', 'Error', 'Please enter value(s) for: Password'), id);
  const isNew = !visit.account.secrets.has(id);
  visit.account.secrets.set(id, secretvalue);
  return redirectTo(`${PAGES.secrets}?saved=${isNew ? 'added' : 'changed'}`);
}

function confirmation(saved: string): string {
  return saved === 'added' || saved === 'changed' ? notice('confirmation', 'Confirmation', `The secret was ${saved}.`) : '';
}
