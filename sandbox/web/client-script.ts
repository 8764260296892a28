import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { HttpResponse } from '../http';
import { findSuitelet, suiteletPath } from '../netsuite/suitelet/address';
import { get, type Route } from './route';
import { parameter, type Visit } from './visit';

/** The client code of the sandbox, the files that it loads, and the addresses of Suitelets for `N/url`. */
export const clientScriptRoutes: readonly Route[] = [
  get('/sandbox/client/runtime.js', 'everyone', () => script(runtime())),
  get('/sandbox/client/file', 'everyone', fileOf),
  get('/sandbox/client/script-url', 'everyone', addressOf),
];

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
function fileOf(visit: Visit): HttpResponse {
  const path = parameter(visit, 'path');
  const source = /^\/(SuiteScripts|SuiteApps|SuiteBundles)\/.+\.js$/.test(path) ? visit.account.files.get(path) : undefined;
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
