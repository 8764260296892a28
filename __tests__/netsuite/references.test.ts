import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { demoAccount } from '../../sandbox/accounts/variants';
import { createStore } from '../../sandbox/netsuite/records/create-store';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import { scriptedAccount, session } from '../sandbox/netsuite/realm/scripted-account';

const root = join(__dirname, '../..');

/** Bundled as the build does it (tools/build.ts); esbuild runs as a process, since it does not start inside Jest's realm. */
const options = ['--bundle', '--format=cjs', '--platform=neutral', '--target=es2023', '--external:N/*', '--loader=ts'];
const input = `export { loadReferences } from './src/netsuite/references';`;
const bundle = execFileSync(join(root, 'node_modules/.bin/esbuild'), options, { cwd: root, input, encoding: 'utf8' });

/** What a script reads in an account, and what it has left of 1,000 units. */
function loadedIn(variant: AccountVariant) {
  const account = scriptedAccount();
  const store = createStore({ variant, clock: account.clock });
  const body = `
    const require = (id) => ({ 'N/query': query, 'N/runtime': runtime })[id];
    const module = { exports: {} };
    (function (module, exports) { ${bundle} })(module, module.exports);
    return JSON.stringify([module.exports.loadReferences(), runtime.getCurrentScript().getRemainingUsage()]);`;
  const run = session({ ...account, variant, store }, { query: 'N/query', runtime: 'N/runtime' }, body);
  const [references, remaining] = JSON.parse(String(run.answer())) as [Record<string, Record<string, unknown>>, number];
  return { references, cost: 1000 - remaining };
}

const without = (feature: string): AccountVariant => ({ ...demoAccount, features: demoAccount.features.filter((one) => one !== feature) });
const oneWorld: AccountVariant = {
  ...demoAccount,
  features: [...demoAccount.features, 'SUBSIDIARIES'],
  subsidiaries: [
    { id: 1, name: 'Parent', currency: 'USD', country: 'US' },
    { id: 2, name: 'Acme, Inc.', currency: 'EUR', country: 'DE' },
  ],
};

it('reads currencies by symbol and terms by name', () => {
  const { references, cost } = loadedIn(demoAccount);
  expect(references['currencies']).toMatchObject({ USD: '1', JPY: '6' });
  expect(references['lists']?.['terms']).toMatchObject({ 'Net 60': '3' });
  expect(references).not.toHaveProperty('subsidiaries');
  expect(cost).toBe(20);
});
it('reads no currencies where there is one only', () => {
  const { references, cost } = loadedIn(without('MULTICURRENCY'));
  expect(references).not.toHaveProperty('currencies');
  expect(cost).toBe(10);
});
it('reads subsidiaries by name in OneWorld', () => {
  const { references, cost } = loadedIn(oneWorld);
  expect(references['subsidiaries']).toEqual({ Parent: '1', 'Acme, Inc.': '2' });
  expect(cost).toBe(30);
});
