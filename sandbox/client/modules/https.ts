import { guard, notEmulated, readOptions } from '../not-emulated';

interface Options {
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** N/https in the browser, to the pages of this account only. The plain forms block the page, as in NetSuite; `.promise` does not. */
export function httpsModule(): object {
  const methods = { get: 'GET', delete: 'DELETE', post: 'POST', put: 'PUT' };
  return guard('N/https', Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, call(`N/https.${name}`, method)])));
}

function call(name: string, method: string): object {
  const hasBody = method === 'POST' || method === 'PUT';
  const prepare = (options: unknown) => {
    const { url, headers = {}, body } = readOptions<Options>(name, options, ['url!', 'headers', ...(hasBody ? ['body!'] : [])]);
    const address = new URL(url, location.href);
    if (address.origin !== location.origin) throw notEmulated(`${name} to ${address.origin} from the browser`);
    return { address, headers, body: sent(name, body) };
  };
  const synchronous = (options: unknown): object => {
    const { address, headers, body } = prepare(options);
    const request = new XMLHttpRequest();
    request.open(method, address, false);
    for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value);
    request.send(body);
    const lines = request.getAllResponseHeaders().trim().split(/\r?\n/);
    return response(
      request.status,
      new Headers(lines.filter(Boolean).map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ').slice(1).join(': ')])),
      request.responseText,
    );
  };
  const promise = async (options: unknown): Promise<object> => {
    const { address, headers, body } = prepare(options);
    const answer = await fetch(address, { method, headers, body });
    return response(answer.status, answer.headers, await answer.text());
  };
  return guard(name, Object.assign(synchronous, { promise }));
}

/** An object is sent as a form [K]; lists and other values are not emulated. */
function sent(name: string, body: unknown): string | URLSearchParams | undefined {
  if (body === undefined || typeof body === 'string') return body;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return new URLSearchParams(body as Record<string, string>);
  throw notEmulated(`${name} body of type ${typeof body}`);
}

const response = (code: number, headers: Headers, body: string): object =>
  guard('N/https.ClientResponse', { code, headers: Object.fromEntries(headers), body });
