import type { Session } from '../../types';
import { createSecretKey } from '../crypto/secret-key';
import { ENCODINGS } from '../encode/codec';
import { guardModule } from '../guard';
import { CACHE_DURATIONS, REDIRECT_TYPES } from '../http/enums';
import { requestMethod } from './request-method';
import { createSecureString } from './secure-string';
import { send } from './send';

const METHODS = { DELETE: 'DELETE', GET: 'GET', HEAD: 'HEAD', PUT: 'PUT', POST: 'POST', PATCH: 'PATCH' } as const;

/** N/https. Cost: 10 units for each request, none for the rest. */
export function httpsModule(session: Session): object {
  return guardModule(session, 'N/https', {
    Method: guardModule(session, 'N/https.Method', METHODS),
    RedirectType: guardModule(session, 'N/https.RedirectType', REDIRECT_TYPES),
    CacheDuration: guardModule(session, 'N/https.CacheDuration', CACHE_DURATIONS),
    Encoding: guardModule(session, 'N/https.Encoding', ENCODINGS),
    get: (options: unknown) => send(session, 'N/https.get', 'GET', options, false),
    post: (options: unknown) => send(session, 'N/https.post', 'POST', options, true),
    put: (options: unknown) => send(session, 'N/https.put', 'PUT', options, true),
    delete: (options: unknown) => send(session, 'N/https.delete', 'DELETE', options, false),
    request: (options: { method?: unknown }) =>
      send(session, 'N/https.request', requestMethod(session, 'N/https.request', METHODS, options), options, false),
    createSecureString: (options: unknown) => createSecureString(session, options),
    createSecretKey: (options: unknown) => createSecretKey(session, 'N/https.createSecretKey', options),
  });
}
