import type { SppAccount } from '../account';
import { escapeText } from '../xml/escape';
import { page } from './layout';

/** Personal Settings > Authorized applications: who has allowed what, with a button that takes it back (facts 2). */
export function authorizedApplicationsPage(account: SppAccount): string {
  const rows = account.grants.authorisations().map(
    ({ clientId, nickname, scope }) => `<tr><td>${escapeText(clientId)}</td><td>${escapeText(nickname)}</td><td>${escapeText(scope)}</td>
<td><form method="post" action="/applications"><input type="hidden" name="client_id" value="${escapeText(clientId)}"><input type="hidden" name="user" value="${escapeText(nickname)}"><button>Revoke</button></form></td></tr>`,
  );
  const table = `<table><thead><tr><th>Application</th><th>User</th><th>Scope</th><th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return page('Authorized applications', rows.length === 0 ? '<p>No application is authorized.</p>' : table);
}
