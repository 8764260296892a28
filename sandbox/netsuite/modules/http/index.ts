import type * as http from 'N/http';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { requestMethod } from '../https/request-method';
import { send } from '../https/send';
import { CACHE_DURATIONS, REDIRECT_TYPES } from './enums';

/** Values: Oracle's stubs (http.js). PATCH, which the typings have, is not emulated. */
const METHODS = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', HEAD: 'HEAD' } as const;

/** N/http: the requests of N/https over plain HTTP, with the same limits and errors [K]. Cost: 10 units for each request. */
export function httpModule(session: Session): object {
  return guardModule(session, 'N/http', {
    Method: guardModule(session, 'N/http.Method', METHODS) as never,
    RedirectType: guardModule(session, 'N/http.RedirectType', REDIRECT_TYPES) as never,
    CacheDuration: guardModule(session, 'N/http.CacheDuration', CACHE_DURATIONS) as never,
    get: (options: unknown) => send(session, 'N/http.get', 'GET', options, false),
    post: (options: unknown) => send(session, 'N/http.post', 'POST', options, true),
    put: (options: unknown) => send(session, 'N/http.put', 'PUT', options, true),
    delete: (options: unknown) => send(session, 'N/http.delete', 'DELETE', options, false),
    request: (options: { method?: unknown }) =>
      send(session, 'N/http.request', requestMethod(session, 'N/http.request', METHODS, options), options, false),
  } satisfies Emulates<typeof http>);
}
