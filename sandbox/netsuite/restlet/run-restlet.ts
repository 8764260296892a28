import type { HttpResponse } from '../../http';
import { SCRIPT_LIMITS } from '../limits';
import { logUncaught, runEntryPoint } from '../realm/run-entry-point';
import { openSession, type ScriptSession } from '../realm/session';
import { mayOpen } from '../suitelet/audience';
import type { Account, Session } from '../types';
import { findRestlet } from './address';
import { contentTypeOf, requestBody, responseBody, type ContentType } from './content';
import { errorResponse } from './error-response';

export interface RestletRequest {
  /** Script id or internal id. */
  script: string | number;
  deployment: string | number;
  method: string;
  /** By lower-case name. */
  headers?: Record<string, string>;
  /** Of the URL, besides `script` and `deploy`. */
  parameters?: Record<string, string>;
  /** The body as it was sent. */
  body?: string;
  /** The administrator when left out. */
  user?: Session['user'];
  sessionVariables?: Map<string, string>;
}

const ENTRY_POINTS: Readonly<Record<string, string>> = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' };

/**
 * Runs the function of an installed RESTlet for a method and answers the HTTP response: 5,000 units, 300 seconds. `get` and
 * `delete` take the URL's parameters, `post` and `put` the body; the request's Content-Type rules the body in both directions
 * (help: section_4407965171, section_4407966008). An uncaught error is status 400 (help: section_4634920277); what was done
 * before it stays. Throws NotEmulated, also when the script swallowed it.
 */
export function runRestlet(account: Account, request: RestletRequest): HttpResponse {
  const restlet = findRestlet(account, request.script, request.deployment);
  if (!restlet?.deployment.isDeployed) return errorResponse(404, 'SSS_INVALID_SCRIPTLET_ID', INVALID_RESTLET);
  const entryPoint = ENTRY_POINTS[request.method];
  if (entryPoint === undefined) return methodNotAllowed(request.method);
  const contentType = contentTypeOf(request.headers?.['content-type']);
  if (contentType === undefined) return errorResponse(415, 'UNSUPPORTED_MEDIA_TYPE', 'The Content-Type of the request is not supported.');
  if (request.method === 'GET' && request.body) return errorResponse(400, 'INVALID_REQUEST', 'A GET request must not have a body.');
  const { units, seconds } = SCRIPT_LIMITS.Restlet;
  const session = openSession(account, {
    ...restlet,
    unitLimit: units,
    timeLimitSeconds: seconds,
    executionContext: 'RESTLET',
    user: request.user,
    sessionVariables: request.sessionVariables,
  });
  if (!mayOpen(restlet.deployment, session.user)) return errorResponse(403, 'INSUFFICIENT_PERMISSION', NO_PERMISSION);
  return answer(session, entryPoint, request, contentType);
}

/** Wording and code: public code; that RESTlets say "Suitelet" too [K]. */
const INVALID_RESTLET = 'That Suitelet is invalid, disabled, or no longer exists.';
/** Wording [K]. */
const NO_PERMISSION = 'You do not have privileges to view this page.';

function answer(session: ScriptSession, entryPoint: string, request: RestletRequest, contentType: ContentType): HttpResponse {
  const { method } = request;
  let isImplemented = true;
  const end = runEntryPoint(session, entryPoint, (module) => {
    isImplemented = typeof module[entryPoint] === 'function';
    return method === 'GET' || method === 'DELETE'
      ? urlParameters(session, request)
      : requestBody(session, contentType, request.body ?? '');
  });
  if (end.kind === 'failed') {
    logUncaught(session, end.failure);
    return errorResponse(400, codeOf(end.thrown), end.failure.json);
  }
  return isImplemented ? responseBody(contentType, end.value) : methodNotAllowed(method);
}

/** `script` and `deploy` are among the parameters that the script sees [K]. */
function urlParameters(session: Session, { script, deployment, parameters, method, body }: RestletRequest): object {
  if (method === 'DELETE' && body) throw session.notEmulated('a DELETE request of a RESTlet with a body');
  return session.toRealm({ script: String(script), deploy: String(deployment), ...parameters });
}

/** A SuiteScript error has its name for a code, any other thrown thing UNEXPECTED_ERROR [K]. */
function codeOf(thrown: unknown): string {
  const isSuiteScriptError = typeof thrown === 'object' && thrown !== null && 'type' in thrown && 'name' in thrown;
  return isSuiteScriptError ? String(thrown.name) : 'UNEXPECTED_ERROR';
}

/** Status: help section_4634920277; code and wording assumed. */
const methodNotAllowed = (method: string): HttpResponse =>
  errorResponse(405, 'METHOD_NOT_ALLOWED', `The RESTlet has no function for the method ${method}.`);
