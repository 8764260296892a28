import type { SppAccount, SppApplication } from '../account';
import { escapeText } from '../xml/escape';
import { page } from './layout';

/** Path of the page. */
export const INTEGRATION_APPLICATIONS = '/integration-applications';

/** As many as an account can register. [DOC article_158464230180] */
const MOST_APPLICATIONS = 20;

const HEX = '0123456789abcdef';

/** What a posted form has done: `secretOf` is the application whose secret is shown this once. */
export interface IntegrationAnswer {
  secretOf?: SppApplication;
  refusal?: string;
}

/**
 * Administration > Global Settings > Account > API Integration Applications: what may ask for access. Each has an ID and a secret,
 * which SuiteProjects Pro makes; the secret is shown once [K].
 */
export function integrationApplicationsPage({ applications }: SppAccount, { secretOf, refusal }: IntegrationAnswer = {}): string {
  const rows = applications.map(
    ({ name = '', clientId, redirectUri }) =>
      `<tr><td>${escapeText(name)}</td><td>${escapeText(clientId)}</td><td>${escapeText(redirectUri)}</td>` +
      `<td><form method="post" action="${INTEGRATION_APPLICATIONS}"><input type="hidden" name="client_id" value="${escapeText(clientId)}"><button name="act" value="remove">Remove</button></form></td></tr>`,
  );
  const list =
    rows.length === 0
      ? '<p>No application is registered.</p>'
      : `<table><thead><tr><th>Name</th><th>Client ID</th><th>Redirect URI</th><th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return page(
    'API Integration Applications',
    `${refusal === undefined ? '' : `<p class="error" role="alert">${escapeText(refusal)}</p>`}${secretOf === undefined ? '' : credentials(secretOf)}
${list}
<p></p>
<form class="card" method="post" action="${INTEGRATION_APPLICATIONS}"><h2>Add new app</h2>
<label>Application name<input name="name" autocomplete="off"></label>
<label>Redirect URI<input name="redirect_uri" autocomplete="off"></label>
<button class="primary" name="act" value="add">Add new app</button></form>`,
  );
}

const credentials = ({ clientId, clientSecret }: SppApplication): string =>
  `<section class="card" role="status"><h2>The application was added. Copy its secret now: it is not shown again.</h2>
<label>Client ID<input name="shown_client_id" value="${escapeText(clientId)}" readonly></label>
<label>Client secret<input name="shown_client_secret" value="${escapeText(clientSecret)}" readonly></label></section>
<p></p>`;

/** What an administrator does there, by `act`: add an application, or remove one, which ends what it was allowed. */
export function postIntegrationApplication(form: URLSearchParams, account: SppAccount): IntegrationAnswer {
  const text = (name: string) => (form.get(name) ?? '').trim();
  if (text('act') === 'remove') return remove(account, text('client_id'));
  if (text('act') !== 'add') return { refusal: 'There is no such action.' };
  const [name, redirectUri] = [text('name'), text('redirect_uri')];
  if (name === '') return { refusal: 'Application name is required.' };
  if (!/^https:\/\/[^\s#]+$/.test(redirectUri)) return { refusal: 'The redirect URI is an address that begins with https://.' };
  if (account.applications.length >= MOST_APPLICATIONS)
    return { refusal: `No more than ${MOST_APPLICATIONS} applications can be registered.` };
  const added = { name, clientId: drawn(account, 24), clientSecret: drawn(account, 40), redirectUri };
  account.applications = [...account.applications, added];
  return { secretOf: added };
}

function remove(account: SppAccount, clientId: string): IntegrationAnswer {
  account.applications = account.applications.filter((one) => one.clientId !== clientId);
  for (const granted of account.grants.authorisations().filter((one) => one.clientId === clientId))
    account.grants.revoke(clientId, granted.nickname);
  return {};
}

const drawn = ({ random }: SppAccount, length: number): string =>
  Array.from({ length }, () => HEX[Math.floor(random() * HEX.length)]).join('');
