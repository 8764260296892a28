import { guardModule } from '../modules/guard';
import type { Session } from '../types';

/** What the browser sent, as far as the script sees it. */
export interface SuiteletCall {
  method: 'GET' | 'POST';
  /** Of the URL, and of the body of a POST. */
  parameters: Record<string, string>;
  headers: Record<string, string>;
  body: string;
  /** Without the query [K]. */
  url: string;
}

/** `http.ServerRequest`. Header names are lower case; the title-case copies are not guaranteed (help: section_4314803549), so they are not there. */
export function serverRequest(session: Session, call: SuiteletCall): object {
  return guardModule(session, 'N/http.ServerRequest', {
    method: call.method,
    url: call.url,
    body: call.body,
    parameters: session.toRealm(call.parameters),
    headers: session.toRealm(call.headers),
  });
}
