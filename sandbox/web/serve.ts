import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { HttpResponse, Network } from '../http';
import { NotEmulated } from '../not-emulated';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import { renderPage } from '../netsuite/suitelet/render/layout';
import { toHosts, toLocalhost, type Ports } from './rewrite';

export interface ServeOptions {
  /** The port to listen on, one of `rewrite`; what comes in there goes to its host. */
  port: number;
  /** Port of localhost by host, `{ 'acme.app.netsuite.com': 8080 }`; addresses of these hosts are rewritten in answers. */
  rewrite: Ports;
}

/** The largest request that is read, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Serves one host of a network at `http://localhost:<port>`, on 127.0.0.1 only. Resolves when it listens; end it with `close()`. */
export async function serve(network: Network, { port, rewrite }: ServeOptions): Promise<Server> {
  const host = Object.entries(rewrite).find(([, served]) => served === port)?.[0];
  if (host === undefined) throw new Error(`No host is to be served at port ${port}.`);
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then((body) => {
      const { status, headers, body: text } = body === undefined ? TOO_LARGE : answer(network, host, rewrite, incoming, body);
      outgoing.writeHead(status, headers).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}

const TOO_LARGE: HttpResponse = { status: 413, headers: { 'content-type': 'text/plain' }, body: 'The request is too large.' };

async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(parts).toString('utf8');
}

function answer(network: Network, host: string, ports: Ports, incoming: IncomingMessage, body: string): HttpResponse {
  try {
    const url = `https://${host}${incoming.url ?? '/'}`;
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, toHosts(String(value), ports)]));
    return toLocalhost(network({ method: incoming.method ?? 'GET', url, headers: { ...headers, host }, body }), ports);
  } catch (error) {
    return failure(error);
  }
}

/** What the sandbox cannot answer is shown as such, so that nobody takes it for NetSuite's answer. */
function failure(error: unknown): HttpResponse {
  const { message } = error instanceof Error ? error : { message: String(error) };
  const title = error instanceof NotEmulated ? 'Not emulated' : 'The sandbox failed';
  const body = renderPage({ title, content: `<h1>${title}</h1><p>${escapeHtml(message)}</p>` });
  return { status: error instanceof NotEmulated ? 501 : 500, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
