import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = join(__dirname, '../..');

/** Bundled as the build does it (tools/build.ts). esbuild runs as a process, since it does not start inside Jest's realm. */
function bundle(): string {
  const source = `
    export { createClient } from './src/suiteprojects/client';
    export { createTokenSource } from './src/suiteprojects/oauth';
    export { readCustomers } from './src/suiteprojects/read-customers';
    export { writeBack } from './src/suiteprojects/write-back';`;
  const options = ['--bundle', '--format=cjs', '--platform=neutral', '--main-fields=module,main', '--target=es2023', '--loader=ts'];
  return execFileSync(join(root, 'node_modules/.bin/esbuild'), options, { cwd: root, input: source, encoding: 'utf8' });
}

it('renews a token, reads and writes where there is nothing but ECMAScript, and no code from strings', () => {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const script = `
    for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
    const module = { exports: {} };
    (function (module, exports) { ${bundle()} })(module, module.exports);
    const { createClient, createTokenSource, readCustomers, writeBack } = module.exports;
    const host = 'acme.app.netsuitesuiteprojectspro.com';
    const http = ({ url, body }) => ({ status: 200, body: url.endsWith('/token')
      ? '{"access_token":"a","refresh_token":"r","expires_in":3600}'
      : body.includes('<Modify')
        ? '<response><Auth status = "0"></Auth ><Modify status = "0"><Customer><id>7</id></Customer></Modify ></response>'
        : '<response><Auth status = "0"></Auth ><Time status = "0"><Date><year>2026</year><month>9</month><day>1</day></Date></Time >' +
          '<Read status = "0"><Customer><id>7</id><company>M&amp;M &#252;</company></Customer></Read ><Read status = "601"/><Read status = "0"/></response>' });
    let kept = { accessToken: '', refreshToken: 'old', accessExpires: '', refreshIssued: '' };
    const store = { load: () => kept, replace: (outdated, ask) => (kept = ask(outdated)) };
    const tokens = createTokenSource({ host, authorization: 'Basic x', http, store, now: () => 0 });
    const client = createClient({ host, namespace: 'n', apiKey: 'k', version: '1', http, tokens });
    const companies = [];
    const reading = readCustomers(client, { newerThan: '', fields: [] }, (page) => companies.push(...page.map((c) => c.company)) > 0);
    const outcomes = writeBack(client, { field: 'x__c', entries: [{ sppId: '7', netsuiteId: '9' }] });
    JSON.stringify({ companies, complete: reading.complete, outcomes, kept, requests: client.requests });`;
  expect(JSON.parse(runInContext(script, context) as string)).toEqual({
    companies: ['M&M ü'],
    complete: true,
    outcomes: [{ sppId: '7', ok: true }],
    kept: { accessToken: 'a', refreshToken: 'r', accessExpires: '1970-01-01T01:00:00.000Z', refreshIssued: '1970-01-01T00:00:00.000Z' },
    requests: 3,
  });
});
