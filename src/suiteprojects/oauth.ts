import { ProductError } from '../core/errors/product-error';
import { endpoint } from './endpoint';
import { encodeForm } from './form-encoding';
import { type Grant, type TokenEndpoint, requestTokens } from './token-endpoint';
import { type TokenSource, type TokenStore, type Tokens, isUsable } from './tokens';

/** The address where a person authorises this product. `state` comes back with the code and must be compared. */
export function authorizeUrl(options: { host: string; clientId: string; redirectUri: string; state: string }): string {
  const { host, clientId, redirectUri, state } = options;
  const query = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope: 'xml rest', state };
  return `${endpoint(host, '/login/oauth2/v1/authorize')}?${encodeForm(query)}`;
}

/**
 * Exchanges the code of an authorisation for tokens; the caller stores them. Cost: one HTTP request.
 * Throws SPP_SIGN_IN_EXPIRED when the code is used up or expired, and what `requestTokens` throws.
 */
export function exchangeCode(options: TokenEndpoint & { code: string; redirectUri: string; now: () => number }): Tokens {
  const { code, redirectUri, now } = options;
  const askedAt = now();
  const grant = requestTokens(options, { grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  if (grant === 'not-granted') throw new ProductError('SPP_SIGN_IN_EXPIRED', { reason: 'the code was not accepted' });
  if (grant.refreshToken === undefined) throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: 'token answer', wrong: 'refresh_token' });
  return tokensOf(grant, grant.refreshToken, askedAt);
}

/** `askedAt` is taken before the request, so that the way back makes the tokens seem older, never younger. */
function tokensOf(grant: Grant, refreshToken: string, askedAt: number): Tokens {
  return {
    accessToken: grant.accessToken,
    refreshToken,
    accessExpires: new Date(askedAt + grant.expiresIn * 1000).toISOString(),
    refreshIssued: new Date(askedAt).toISOString(),
  };
}

/**
 * A source of access tokens for one connection. Refresh tokens are rotated: the store lets one job at a time renew, and keeps
 * the new tokens before anything is done with them. What another job stored meanwhile is used instead of a renewal.
 * An error of the store surfaces, since lost tokens end the connection. Cost: one HTTP request a renewal, and the store's.
 */
export function createTokenSource(options: TokenEndpoint & { store: TokenStore; now: () => number }): TokenSource {
  const { host, authorization, store, now } = options;
  let remembered: Tokens | undefined;
  let requests = 0;
  const http: TokenEndpoint['http'] = (request) => {
    requests += 1;
    return options.http(request);
  };

  function ask(stored: Tokens): Tokens | 'not-granted' {
    const askedAt = now();
    const grant = requestTokens({ host, authorization, http }, { grant_type: 'refresh_token', refresh_token: stored.refreshToken });
    if (grant === 'not-granted') return grant;
    // One that is kept is as old as it was.
    if (grant.refreshToken === undefined) return { ...tokensOf(grant, stored.refreshToken, askedAt), refreshIssued: stored.refreshIssued };
    return tokensOf(grant, grant.refreshToken, askedAt);
  }

  function replace(stored: Tokens): Tokens {
    if (stored.refreshToken === '') throw new ProductError('SPP_SIGN_IN_EXPIRED', { reason: 'no refresh token' });
    return store.replace(stored, ask);
  }

  return {
    get requests() {
      return requests;
    },
    accessToken() {
      if (remembered === undefined || !isUsable(remembered, now())) {
        const stored = store.load();
        remembered = isUsable(stored, now()) ? stored : replace(stored);
      }
      return remembered.accessToken;
    },
    renew(rejected) {
      const stored = store.load();
      // Another job may have renewed meanwhile.
      remembered = stored.accessToken !== rejected && isUsable(stored, now()) ? stored : replace(stored);
      return remembered.accessToken;
    },
  };
}
