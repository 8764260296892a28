import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpRequest, Network } from '../../../sandbox/http';
import { NotEmulated } from '../../../sandbox/not-emulated';
import { serve } from '../../../sandbox/web/serve';

const HOST = 'td1.app.netsuite.com';
let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** Serves on a port that the system chooses, and fetches from it. */
async function fetched(network: Network, path: string, request: RequestInit = {}) {
  server = await serve(network, { port: 0, rewrite: { [HOST]: 0 } });
  const { port, address } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...request });
  return { address, status: response.status, headers: response.headers, text: await response.text() };
}

it('passes a request to its host and the answer back, on 127.0.0.1 only', async () => {
  let seen: HttpRequest | undefined;
  const network: Network = (request) => {
    seen = request;
    return { status: 302, headers: { location: `https://${HOST}/next` }, body: '' };
  };
  const { address, status, headers } = await fetched(network, '/a?b=%20c', { method: 'POST', body: 'ü', headers: { cookie: 'A=1' } });
  expect(seen).toMatchObject({ method: 'POST', url: `https://${HOST}/a?b=%20c`, body: 'ü', headers: { host: HOST, cookie: 'A=1' } });
  expect({ address, status, location: headers.get('location') }).toEqual({
    address: '127.0.0.1',
    status: 302,
    location: 'http://localhost:0/next',
  });
});

it.each([
  ['what is not emulated as 501', new NotEmulated('the page <x>'), 501, 'Not emulated', 'NOT_EMULATED: the page &lt;x&gt;'],
  ['a failure as 500', new Error('broken'), 500, 'The sandbox failed', 'broken'],
])('shows %s', async (_case, error, expected, title, message) => {
  const { status, text } = await fetched(() => {
    throw error;
  }, '/');
  expect(status).toBe(expected);
  expect(text).toContain(title);
  expect(text).toContain(message);
});

it('refuses a port without a host', async () => {
  await expect(serve(() => ({ status: 200, headers: {}, body: '' }), { port: 8090, rewrite: { [HOST]: 8080 } })).rejects.toThrow(
    'No host is to be served at port 8090.',
  );
});
