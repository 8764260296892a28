import {
  ACCESS_TOKEN_SECONDS,
  AUTHORIZATION_CODE_SECONDS,
  OBJECTS_PER_CALL,
  REFRESH_TOKEN_SECONDS,
  REQUESTS_PER_DAY,
  REQUESTS_PER_MINUTE,
} from './limits';
import { FORM_SCRIPT_LIMITS } from './scripting/limits';

/** Behaviours of the account that differ between accounts, or that no documentation settles. */
export interface SppSettings {
  /** What a list read without rows answers; both are recorded (facts 3.7). */
  emptyList: '601' | 'status-0';
  /** Order of rows. A read came back by id once; a client saw unstable subsets (facts 3.2). */
  order: 'id' | 'shuffled-per-request' | 'updated';
  /** A `_Return` that names a custom field the account lacks: refused with 602, or left out. Both assumed. */
  unknownReturnField: '602' | 'left-out';
  /** Where status 555 stands: on the response, as 505 does, or on Auth, as 556 does. Both assumed. */
  tooManyObjects: 'response' | 'auth';
  /** Server time, without daylight saving. US Eastern: assumed from one recorded reply (facts 3.3). */
  utcOffsetMinutes: number;
  maxObjectsPerCall: number;
  requestsPerMinute: number;
  requestsPerDay: number;
  accessTokenSeconds: number;
  refreshTokenSeconds: number;
  codeSeconds: number;
  /** How long a form script may compute on this machine (facts 7: 5 seconds). */
  userScriptMilliseconds: number;
}

const DEFAULTS: SppSettings = {
  emptyList: '601',
  order: 'id',
  unknownReturnField: '602',
  tooManyObjects: 'response',
  utcOffsetMinutes: -300,
  maxObjectsPerCall: OBJECTS_PER_CALL,
  requestsPerMinute: REQUESTS_PER_MINUTE,
  requestsPerDay: REQUESTS_PER_DAY,
  accessTokenSeconds: ACCESS_TOKEN_SECONDS,
  refreshTokenSeconds: REFRESH_TOKEN_SECONDS,
  codeSeconds: AUTHORIZATION_CODE_SECONDS,
  userScriptMilliseconds: FORM_SCRIPT_LIMITS.milliseconds,
};

/** The shipped settings with an account's own on top. */
export function sppSettings(own: Partial<SppSettings> = {}): SppSettings {
  return { ...DEFAULTS, ...own };
}
