import type * as https from 'N/https';
import type { Emulates } from '../../netsuite/modules/emulates';
import { guard, notEmulated, readOptions } from '../not-emulated';

interface Options {
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** N/https in the browser, to the pages of this account only. The plain forms block the page, as in NetSuite; `.promise` does not. */
export function httpsModule(): object {
  return guard('N/https', {
    get: call('N/https.get', 'GET'),
    delete: call('N/https.delete', 'DELETE'),
    post: call('N/https.post', 'POST'),
    put: call('N/https.put', 'PUT'),
  } satisfies Emulates<typeof https>);
}

function call(name: string, method: string) {
  const hasBody = method === 'POST' || method === 'PUT';
  const prepare = (options: unknown) => {
    const {
      url,
      headers = {},
      body,
    } = readOptions<Options>(name, options, ['url!', 'headers', ...(hasBody ? ['body!'] : [])], {
      url: 'text',
      headers: 'object',
      body: ['text', 'object'],
    });
    allText(name, 'header', headers);
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
  allText(name, 'body field', body as object);
  return new URLSearchParams(body as Record<string, string>);
}

function allText(name: string, what: string, values: object): void {
  for (const [key, value] of Object.entries(values) as [string, unknown][])
    if (typeof value !== 'string') throw notEmulated(`${name} ${what} ${key} that is ${typeof value}`);
}

const response = (code: number, headers: Headers, body: string): object =>
  guard('N/https.ClientResponse', { code, headers: Object.fromEntries(headers), body } satisfies Emulates<https.ClientResponse>);
