import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = join(__dirname, '../../..');

/** Bundled as the build does it (tools/build.ts). esbuild runs as a process, since it does not start inside Jest's realm. */
function bundle(): string {
  const input = `
    export { compile } from './src/core/mapping/compile';
    export { checkMapping } from './src/core/mapping/check-mapping';`;
  const options = ['--bundle', '--format=cjs', '--platform=neutral', '--target=es2023', '--loader=ts'];
  return execFileSync(join(root, 'node_modules/.bin/esbuild'), options, { cwd: root, input, encoding: 'utf8' });
}

it('maps with every kind where there is nothing but ECMAScript, and no code from strings', () => {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const script = `
    for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl']) delete globalThis[name];
    const module = { exports: {} };
    (function (module, exports) { ${bundle()} })(module, module.exports);
    const { compile, checkMapping } = module.exports;
    const row = (target, kind, expression) => ({ id: target, order: 1, target, kind, expression, onEmpty: 'leave-out', onNoMatch: 'park', active: true, isDefaultRow: false });
    const rows = [
      row('companyname', 'text', "company | replace 'A' 'B' | pad left 6 '_'"), row('comments', 'concatenation', "code, '-', name"),
      row('startdate', 'date', 'a__c | from DD.MM.YYYY'), row('enddate', 'macro', '_TODAY + 1'), row('creditlimit', 'number', 'b__c | decimals 1'),
      row('category', 'value-list', 'L: code'), row('salesrep', 'spp-lookup', 'code in user by id return x'), row('terms', 'lookup', 'terms: terms'),
      row('parent', 'netsuite-lookup', 'code in customer by name'), row('currencies', 'fixed', 'EUR'), row('email', 'email', 'addr.email'),
      row('phone', 'phone', 'addr.phone'), row('url', 'url', 'web'), row('address.main.country', 'country', 'addr.country'),
      row('address.main.state', 'state', 'addr.state, addr.country'), row('fax', 'conditional', JSON.stringify({ branches: [
        { when: { field: 'code', op: 'contains', value: 'c' }, then: { kind: 'fixed', expression: '5550100' } }] })), row('spp.code', 'pullback', 'entityid'),
    ];
    const references = { today: '2026-12-31', currencies: { EUR: 2 }, lists: { terms: { 'Net 30': 5 } }, valueLists: { L: { c1: '9' } },
      sppTables: { user: [{ id: 'c1', x: '8' }] }, netsuiteTables: { customer: { name: { C1: 7 } } } };
    const customer = { id: '1', name: 'n', company: 'Aé', active: true, type: 'C', code: 'c1', externalid: '', web: 'a.example', currency: '', terms: 'net 30',
      addr: { email: 'a@b.example', phone: '555 0100 1', state: 'illinois', country: 'usa' }, custom: { a__c: '05.04.2026', b__c: '1.25' }, other: {}, related: {} };
    JSON.stringify([compile(rows, references).explain(customer).draft, checkMapping(rows, { netsuiteFields: [], sppFields: [] }, references).length > 0]);`;
  expect(JSON.parse(runInContext(script, context) as string)).toEqual([
    {
      fields: {
        ...{ companyname: '____Bé', comments: 'c1-n', startdate: '2026-04-05', enddate: '2027-01-01', creditlimit: 1.3, category: '9' },
        ...{ salesrep: '8', terms: 5, parent: 7, email: 'a@b.example', phone: '555 0100 1', url: 'https://a.example', fax: '5550100' },
      },
      addresses: [{ label: 'Main', defaultBilling: true, defaultShipping: true, fields: { country: 'US', state: 'IL' } }],
      currencies: [2],
    },
    true,
  ]);
});
