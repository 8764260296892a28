import type { Session } from '../../types';
import { guardModule } from '../guard';

/** Values: Oracle's stubs (http.js). */
const METHODS = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', HEAD: 'HEAD' } as const;
const REDIRECT_TYPES = {
  RECORD: 'RECORD',
  SUITELET: 'SUITELET',
  RESTLET: 'RESTLET',
  MEDIA_ITEM: 'MEDIAITEM',
  TASK_LINK: 'TASKLINK',
} as const;
const CACHE_DURATIONS = { UNIQUE: 'UNIQUE', SHORT: 'SHORT', MEDIUM: 'MEDIUM', LONG: 'LONG' } as const;

/** N/http: the enums that Suitelets use. Plain HTTP requests are not emulated. */
export function httpModule(session: Session): object {
  return guardModule(session, 'N/http', {
    Method: guardModule(session, 'N/http.Method', METHODS),
    RedirectType: guardModule(session, 'N/http.RedirectType', REDIRECT_TYPES),
    CacheDuration: guardModule(session, 'N/http.CacheDuration', CACHE_DURATIONS),
  });
}
