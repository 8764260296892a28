import { ProductError } from '../core/errors/product-error';
import { endpoint } from './endpoint';
import { TransientFault, exchange, httpFault, withTries } from './exchange';
import { encodeForm } from './form-encoding';
import { pinnedTo } from './pinned-http';
import type { HeaderValue, HttpAnswer, HttpPort } from './port';

/** Tokens are some hundred characters long; an answer beyond this is not read. */
const MAX_TOKEN_ANSWER_CHARACTERS = 100_000;

/** How the token endpoint is reached. */
export interface TokenEndpoint {
  host: string;
  /** The whole `Authorization` header: Basic, of client id and secret. */
  authorization: HeaderValue;
  http: HttpPort;
}

/** What the endpoint grants. */
export interface Grant {
  accessToken: string;
  /** Undefined when the one that was sent stays valid. */
  refreshToken: string | undefined;
  /** Seconds that the access token lives. */
  expiresIn: number;
}

/**
 * Asks the token endpoint (facts 2), up to MAX_TRIES times on passing faults: when an answer was lost on its way, the
 * tokens in it are lost too, so that asking again can only help. `not-granted`: the code or the refresh token is used up,
 * expired or revoked. Throws SPP_CLIENT_REFUSED, SPP_REQUEST_INVALID, SPP_REQUEST_LIMIT, SPP_UNAVAILABLE,
 * SPP_ANSWER_UNREADABLE.
 */
export function requestTokens(at: TokenEndpoint, form: Readonly<Record<string, string>>): Grant | 'not-granted' {
  const request = {
    url: endpoint(at.host, '/login/oauth2/v1/token'),
    headers: { Authorization: at.authorization, 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: encodeForm(form),
  };
  return withTries(() => {
    const answer = exchange(pinnedTo(at.host, at.http), request);
    if (answer.status === 200) return readGrant(answer);
    if (answer.status !== 400 && answer.status !== 401) throw httpFault(answer.status);
    return readRefusal(answer);
  });
}

function readGrant(answer: HttpAnswer): Grant {
  const { access_token, refresh_token, expires_in } = parse(answer.body) ?? {};
  // Perl servers are known to write numbers as strings.
  const expiresIn = typeof expires_in === 'string' && /^\d+$/.test(expires_in) ? Number(expires_in) : expires_in;
  const wrong = [
    ...(isFilled(access_token) ? [] : ['access_token']),
    ...(refresh_token === undefined || isFilled(refresh_token) ? [] : ['refresh_token']),
    ...(typeof expiresIn === 'number' && expiresIn > 0 ? [] : ['expires_in']),
  ];
  if (wrong.length > 0) throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'token answer', wrong: wrong.join(', ') });
  return { accessToken: access_token as string, refreshToken: refresh_token as string | undefined, expiresIn: expiresIn as number };
}

/** Error bodies of this endpoint are not documented; RFC 6749 5.2 is assumed, and a bare 400 is taken for `invalid_grant`. */
function readRefusal({ status, body }: HttpAnswer): 'not-granted' {
  const error = parse(body)?.['error'];
  const known = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : undefined;
  if (known === 'invalid_grant' || (known === undefined && status === 400)) return 'not-granted';
  const clientRefused = known === undefined || known === 'invalid_client' || known === 'unauthorized_client';
  throw new ProductError(clientRefused ? 'SPP_CLIENT_REFUSED' : 'SPP_REQUEST_INVALID', { http: status, error: known });
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The object that a body holds; undefined when it is no JSON object. V8 quotes the text in its errors, so they go no further. */
function parse(body: string): Record<string, unknown> | undefined {
  if (typeof body !== 'string' || body.length > MAX_TOKEN_ANSWER_CHARACTERS) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
