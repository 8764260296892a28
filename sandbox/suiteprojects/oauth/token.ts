import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { jsonAnswer, methodNotAllowed } from '../respond';
import { authenticateClient } from './client-authentication';
import type { TokenPair } from './grants';

const PARAMETERS = ['grant_type', 'code', 'redirect_uri', 'refresh_token', 'client_id', 'client_secret', 'code_verifier'];

/**
 * `/login/oauth2/v1/token`: authorization_code and refresh_token, nothing else (facts 2). Errors have the JSON of RFC 6749
 * section 5.2 [assumed]: 400, and 401 for `invalid_client`.
 */
export function token(request: HttpRequest, account: SppAccount): HttpResponse {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return refusal('invalid_request');
  const form = new URLSearchParams(request.body);
  for (const name of form.keys()) if (!PARAMETERS.includes(name)) throw new NotEmulated(`token parameter ${name}`);
  // No PKCE: a proxy in use has to take the parameter out [CODE].
  if (form.has('code_verifier')) return refusal('invalid_request');

  const client = authenticateClient(request, form, account.applications);
  if (client.outcome === 'refused') return refusal(client.error);
  const { clientId } = client.application;
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const code = form.get('code');
      const redirectUri = form.get('redirect_uri');
      if (!code || !redirectUri) return refusal('invalid_request');
      return tokenAnswer(account.grants.redeemCode(code, clientId, redirectUri), account);
    }
    case 'refresh_token': {
      const refreshToken = form.get('refresh_token');
      return refreshToken ? tokenAnswer(account.grants.refresh(refreshToken, clientId), account) : refusal('invalid_request');
    }
    case null:
      return refusal('invalid_request');
    default:
      return refusal('unsupported_grant_type');
  }
}

function tokenAnswer(pair: TokenPair | undefined, account: SppAccount): HttpResponse {
  if (!pair) return refusal('invalid_grant');
  return jsonAnswer({
    access_token: pair.accessToken,
    token_type: 'Bearer',
    expires_in: account.settings.accessTokenSeconds,
    refresh_token: pair.refreshToken,
    scope: pair.scope,
  });
}

function refusal(error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unsupported_grant_type'): HttpResponse {
  if (error !== 'invalid_client') return jsonAnswer({ error }, 400);
  return jsonAnswer({ error }, 401, { 'www-authenticate': 'Basic realm="SuiteProjects Pro"' });
}
