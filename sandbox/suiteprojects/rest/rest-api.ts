import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import type { AccessToken } from '../oauth/grants';
import { jsonAnswer } from '../respond';
import { listCustomers, oneCustomer, type RestAnswer } from './customers';

const BASE = '/rest/v1';

export const isRestPath = (path: string): boolean => path.startsWith(`${BASE}/`);

/**
 * The REST API, version 1: customers to read, and the refresh of the filter-set cache. OAuth 2.0 with the scope `rest`.
 * Errors are `{"message": ...}` with 400, 401, 404, 405, 429 (facts 1.8); other resources are NOT_EMULATED.
 */
export function restApi(request: HttpRequest, url: URL, account: SppAccount): HttpResponse {
  account.stats.count([`REST ${request.method} ${url.pathname.replace(/\d+/g, '{id}')}`]);
  if (!account.caps.admit(account.clock.now())) return failure(429, 'Request limit reached');
  const token = /^Bearer\s+(\S+)$/.exec(request.headers['authorization'] ?? '')?.[1];
  if (token === undefined) return unauthorised(400, 'invalid_request', 'Invalid Bearer token format');
  const grant = account.grants.access(token);
  if (!grant) return unauthorised(401, 'invalid_token', 'The access token is invalid');
  if (!grant.scope.split(' ').includes('rest')) return unauthorised(401, 'insufficient_scope', 'The scope rest is needed');
  return resource(request, url, account, grant);
}

function resource(request: HttpRequest, url: URL, account: SppAccount, grant: AccessToken): HttpResponse {
  const path = url.pathname.slice(BASE.length);
  if (path === '/session/cache/refresh') return refreshCache(request, account, grant);
  const [, id] = /^\/customers(?:\/(\d+))?\/?$/.exec(path) ?? [undefined, undefined];
  if (!/^\/customers(?:\/\d*)?\/?$/.test(path)) throw new NotEmulated(`REST resource ${path}`);
  if (request.method === 'OPTIONS') throw new NotEmulated('REST OPTIONS');
  if (request.method !== 'GET') return failure(405, 'Method not allowed');
  return answer(id === undefined ? listCustomers(account, grant, url) : oneCustomer(account, grant, id, url.searchParams));
}

/** `{"filterSet": true}` lets the token see rows created since; `{}` answers 200 and refreshes nothing (facts 1.7). */
function refreshCache({ method, headers, body }: HttpRequest, account: SppAccount, grant: AccessToken): HttpResponse {
  if (method !== 'POST') return failure(405, 'Method not allowed');
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return failure(400, 'Content-Type must be application/json');
  let wanted: unknown;
  try {
    wanted = JSON.parse(body);
  } catch {
    return failure(400, 'Session deserialization failed');
  }
  const names = Object.keys(wanted as object);
  if (names.some((name) => name !== 'filterSet')) throw new NotEmulated(`cache refresh of ${names.join(', ')}`);
  if ((wanted as { filterSet?: unknown }).filterSet === true) grant.cacheRefreshed = account.serverTime();
  return jsonAnswer({ message: 'success' });
}

const answer = (given: RestAnswer): HttpResponse => (given.status === 200 ? jsonAnswer(given.body) : failure(given.status, given.message));

const failure = (status: number, message: string, headers: Record<string, string> = {}): HttpResponse =>
  jsonAnswer({ message }, status, headers);

const unauthorised = (status: number, error: string, description: string): HttpResponse =>
  failure(status, description, { 'www-authenticate': `Bearer error="${error}", error_description="${description}"` });
