import { NetworkFault, type HttpResponse } from '../../../http';
import { CALL_UNITS, HTTP_LIMITS } from '../../limits';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { missingArgument, readOptions } from '../options';
import { requestHeaders, responseHeaders } from './headers';
import { clearText, refuseOtherDomains } from './secure-string';

export type HttpMethod = 'DELETE' | 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH';

interface Options {
  url: unknown;
  headers?: unknown;
  body?: unknown;
}

/** Other methods ignore a body (typings of N/https). */
const WITH_BODY: readonly HttpMethod[] = ['POST', 'PUT', 'PATCH'];

/**
 * Sends one request and returns the ClientResponse of N/https or N/http, by the name of the method (`N/http.get`). Cost: 10
 * units. An answer of any status is no error.
 * Throws SSS_INVALID_URL, SSS_MISSING_REQD_ARGUMENT, SSS_REQUEST_TIME_EXCEEDED (help: section_4418229131),
 * SSS_UNKNOWN_HOST and SSS_CONNECTION_TIME_OUT (seen in public code). Not emulated: promises, `credentials`, bodies that
 * are neither a string nor a form.
 */
export function send(session: Session, name: string, method: HttpMethod, options: unknown, bodyIsRequired: boolean): object {
  const withBody = WITH_BODY.includes(method);
  const given = readOptions<Options>(session, name, options, {
    required: ['url'],
    optional: ['headers', 'body', 'method'],
    kinds: { url: ['text', 'object'], headers: 'object' },
  });
  if (bodyIsRequired && (given.body === undefined || given.body === null)) throw missingArgument(session, name, 'body');
  const protocol = name.startsWith('N/https.') ? 'https' : 'http';
  const url = requestUrl(session, protocol, given.url);
  const headers = requestHeaders(session, given.headers);
  for (const value of [given.url, ...Object.values(given.headers ?? {})]) refuseOtherDomains(session, value, new URL(url).hostname);
  const body = withBody ? requestBody(session, headers, given.body) : '';
  const answer = session.call(name.slice(2), CALL_UNITS.http, () => exchange(session, { method, url, headers, body }));
  const response = { code: answer.status, headers: responseHeaders(session, answer.headers), body: answer.body };
  return protocol === 'https'
    ? guardModule(session, 'N/https.ClientResponse', response)
    : guardModule(session, 'N/http.ClientResponse', response);
}

function requestUrl(session: Session, protocol: 'http' | 'https', given: unknown): string {
  const url = clearText(given) ?? String(given);
  if (!url.startsWith(`${protocol}://`) || !URL.canParse(url))
    throw session.error('SSS_INVALID_URL', `The URL must be a fully qualified ${protocol.toUpperCase()} URL.`);
  return url;
}

/** A string is sent as text/xml unless the script says otherwise (help: section_4418229131). */
function requestBody(session: Session, headers: Record<string, string>, body: unknown): string {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') {
    headers['content-type'] ??= 'text/xml';
    return body;
  }
  const type = (headers['content-type'] ??= 'application/x-www-form-urlencoded');
  const isForm = typeof body === 'object' && clearText(body) === undefined && !ArrayBuffer.isView(body) && !Array.isArray(body);
  if (!isForm || !type.startsWith('application/x-www-form-urlencoded'))
    throw session.notEmulated('N/https body that is neither a string nor a form');
  return new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)])).toString();
}

function exchange(session: Session, request: { method: string; url: string; headers: Record<string, string>; body: string }): HttpResponse {
  const { clock, network } = session.account;
  const sentAt = clock.now();
  const waitUntil = (milliseconds: number): void => clock.advance(Math.max(0, sentAt + milliseconds - clock.now()));
  try {
    const answer = network(request);
    if (clock.now() - sentAt <= HTTP_LIMITS.transferMilliseconds) return answer;
    throw new NetworkFault('time-out', true);
  } catch (fault) {
    if (!(fault instanceof NetworkFault)) throw fault;
    switch (fault.kind) {
      case 'time-out':
        waitUntil(HTTP_LIMITS.transferMilliseconds);
        throw session.error(
          'SSS_REQUEST_TIME_EXCEEDED',
          'The host you are trying to connect to has exceeded the maximum allowed response time.',
        );
      case 'unknown-host':
        throw session.error('SSS_UNKNOWN_HOST', 'The host you requested is unknown or cannot be found.');
      case 'connection-reset':
        waitUntil(HTTP_LIMITS.connectMilliseconds);
        throw session.error(
          'SSS_CONNECTION_TIME_OUT',
          'The host you are trying to connect to is not responding or has exceeded the time limit.',
        );
    }
  }
}
