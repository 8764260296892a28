import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { HttpResponse } from '../http';
import { findSuitelet, suiteletPath } from '../netsuite/suitelet/address';
import type { Account } from '../netsuite/types';
import { get, type Route } from './route';
import { parameter, type Visit } from './visit';

const RUNTIME_PATH = '/sandbox/client/runtime.js';
const FILE_PATH = '/sandbox/client/file';

/** The client code of the sandbox, the files that it loads, and the addresses of Suitelets for `N/url`. */
export const clientScriptRoutes: readonly Route[] = [
  get(RUNTIME_PATH, 'everyone', () => script(runtime())),
  get(FILE_PATH, 'everyone', ({ account, url }) => fileOf(account, url)),
  get('/sandbox/client/script-url', 'everyone', addressOf),
];

/** The client code or a file that it loads, for pages without a login session; undefined at any other address. */
export function clientCode(account: Account, url: URL): HttpResponse | undefined {
  if (url.pathname === RUNTIME_PATH) return script(runtime());
  return url.pathname === FILE_PATH ? fileOf(account, url) : undefined;
}

let bundled: string | undefined;

/** Bundled at the first request, then kept. */
function runtime(): string {
  bundled ??= buildSync({
    entryPoints: [join(__dirname, '../client/runtime.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: {},
  }).outputFiles[0]?.text;
  return bundled ?? '';
}

/** Only JavaScript under /SuiteScripts and its kin: nothing else of the file cabinet is a client script. */
function fileOf(account: Account, url: URL): HttpResponse {
  const path = url.searchParams.get('path') ?? '';
  const source = /^\/(SuiteScripts|SuiteApps|SuiteBundles)\/.+\.js$/.test(path) ? account.files.get(path) : undefined;
  return typeof source === 'string' ? script(source) : missing(`There is no script ${path}.`);
}

function addressOf(visit: Visit): HttpResponse {
  const found = findSuitelet(visit.account, parameter(visit, 'script'), parameter(visit, 'deploy'));
  return found ? text(200, 'text/plain', suiteletPath(visit.account, found)) : missing('There is no such Suitelet.');
}

const script = (source: string): HttpResponse => text(200, 'text/javascript', source);
const missing = (message: string): HttpResponse => text(404, 'text/plain', message);

const text = (status: number, type: string, body: string): HttpResponse => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});
