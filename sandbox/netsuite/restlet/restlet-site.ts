import type { HttpRequest, HttpResponse } from '../../http';
import type { Account, Session } from '../types';
import { runRestlet } from './run-restlet';

/** Who calls, by the login session of the browser. */
export interface Caller {
  user: Session['user'];
  sessionVariables: Map<string, string>;
}

/** Answers a request to `RESTLET_PATH` at the application host. Of two parameters with one name the last counts (assumed). */
export function answerRestlet(account: Account, request: HttpRequest, { user, sessionVariables }: Caller): HttpResponse {
  const { script = '', deploy = '', ...parameters } = Object.fromEntries(new URL(request.url).searchParams);
  const { method, headers, body } = request;
  return runRestlet(account, { script, deployment: deploy, method, headers, parameters, body, user, sessionVariables });
}
