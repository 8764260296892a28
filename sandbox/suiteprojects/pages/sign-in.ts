import type { SppAccount } from '../account';
import type { AuthorizationRequest } from '../oauth/authorization-request';
import { escapeText } from '../xml/escape';
import { page } from './layout';

/** A sign-in that failed: what the person typed, and what to say. */
export interface FailedSignIn {
  nickname: string;
  message: string;
}

/** The page on which a person signs in and allows, or refuses, an application. Fields: `user`, `password`, `decision`. */
export function signInPage(account: SppAccount, request: AuthorizationRequest, failed?: FailedSignIn): string {
  const hidden = {
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    scope: request.scope,
    ...(request.state === undefined ? {} : { state: request.state }),
  };
  const inputs = Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeText(value)}">`);
  return page(
    'Sign in',
    `${failed ? `<p class="error" role="alert">${escapeText(failed.message)}</p>` : ''}
<form class="card" method="post" action="/login/oauth2/v1/authorize">
<p>The application <b>${escapeText(request.clientId)}</b> asks for access to <b>${escapeText(account.companyId)}</b> in your name
(${escapeText(request.scope)}).</p>
${inputs.join('\n')}
<label>User ID<input name="user" value="${escapeText(failed?.nickname ?? '')}" autocomplete="username" autofocus></label>
<label>Password<input name="password" type="password" autocomplete="current-password"></label>
<button class="primary" name="decision" value="allow">Sign in and allow</button>
<button name="decision" value="deny">Deny</button>
</form>`,
    'narrow',
  );
}
