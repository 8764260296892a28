import { type HttpResponse, NetworkFault } from '../../http';
import { guardModule } from '../../netsuite/modules/guard';
import { HTTPS_LIMITS, NSOA_UNITS } from './limits';
import type { ScriptRun } from './run';

type Method = 'GET' | 'POST';
interface Request {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What a server that does not answer looks like: code 500 (help: section_1549033881); for a broken connection the same [assumed]. */
const NO_ANSWER = '500';

/**
 * NSOA.https.get and post. Returns `code`, a text, and `body`. A body that is an object or a list is sent as JSON. Not emulated: other
 * than https addresses, redirects of a POST, more than 7 redirects, a response over 1 MB, response headers, the body of a response of
 * JSON (whether it arrives parsed is not documented) or of none at all.
 */
export function sendHttps(run: ScriptRun, method: Method, given: readonly unknown[]): object {
  const request = readRequest(run, method, given);
  run.charge(NSOA_UNITS.https);
  try {
    return response(run, follow(run, method, request));
  } catch (thrown) {
    if (!(thrown instanceof NetworkFault)) throw thrown;
    if (thrown.kind === 'time-out') run.account.clock.advance(HTTPS_LIMITS.firstByteMilliseconds);
    return guardModule(run.realm, 'NSOA.https response without an answer', { code: NO_ANSWER });
  }
}

function readRequest({ realm }: ScriptRun, method: Method, given: readonly unknown[]): Request {
  const name = `NSOA.https.${method.toLowerCase()}`;
  const [request] = given;
  if (given.length !== 1 || typeof request !== 'object' || request === null) throw realm.notEmulated(`${name} without one request object`);
  const { url, headers = {}, body, ...others } = request as Record<string, unknown>;
  for (const other of Object.keys(others)) throw realm.notEmulated(`${name} property ${other}`);
  if (typeof url !== 'string' || !/^https:\/\//.test(url)) throw realm.notEmulated(`${name} of an address that is not https`);
  if (!isTexts(headers)) throw realm.notEmulated(`${name} headers that are not texts by name`);
  const named = Object.fromEntries(Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value]));
  if (body === undefined || body === null) return { url, headers: named, body: '' };
  if (method === 'GET') throw realm.notEmulated(`${name} property body`);
  if (typeof body === 'string') return { url, headers: named, body };
  if (typeof body !== 'object') throw realm.notEmulated(`${name} body that is neither a text nor an object`);
  return { url, headers: { ...named, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

const isTexts = (headers: unknown): headers is Record<string, string> =>
  typeof headers === 'object' && headers !== null && Object.values(headers).every((value) => typeof value === 'string');

/** Sends, and follows redirects. */
function follow({ account, realm }: ScriptRun, method: Method, request: Request): HttpResponse {
  let url = request.url;
  for (let redirects = 0; redirects <= HTTPS_LIMITS.redirects; redirects += 1) {
    if (!account.network) throw new NetworkFault('unknown-host');
    const answer = account.network({ ...request, method, url });
    const location = answer.headers['location'];
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
    if (method !== 'GET') throw realm.notEmulated(`a redirect of NSOA.https.${method.toLowerCase()}`);
    url = new URL(location, url).href;
    if (!url.startsWith('https://')) throw realm.notEmulated('a redirect of NSOA.https to an address that is not https');
  }
  throw realm.notEmulated(`more than ${HTTPS_LIMITS.redirects} redirects of NSOA.https`);
}

function response({ realm }: ScriptRun, { status, headers, body }: HttpResponse): object {
  if (Buffer.byteLength(body) > HTTPS_LIMITS.responseBytes) throw realm.notEmulated('a response to NSOA.https over 1 MB');
  return guardModule(realm, 'NSOA.https response', {
    code: String(status),
    get body(): string {
      if (/json/i.test(headers['content-type'] ?? '')) throw realm.notEmulated('NSOA.https response.body of JSON');
      return body;
    },
  });
}
