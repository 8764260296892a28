import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { demoAccount } from '../../sandbox/accounts/variants';
import { createStore } from '../../sandbox/netsuite/records/create-store';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import type { CustomerDraft } from '../../src/core/customer/customer-draft';
import { customField } from '../sandbox/netsuite/records/fixture';
import { scriptedAccount, session } from '../sandbox/netsuite/realm/scripted-account';

const root = join(__dirname, '../..');

/** Bundled as the build does it (tools/build.ts); esbuild runs as a process, since it does not start inside Jest's realm. */
const options = ['--bundle', '--format=cjs', '--platform=neutral', '--target=es2023', '--external:N/*', '--loader=ts'];
const input = `export { createCustomer } from './src/netsuite/customers';`;
const bundle = execFileSync(join(root, 'node_modules/.bin/esbuild'), options, { cwd: root, input, encoding: 'utf8' });

const oneWorld: AccountVariant = {
  ...demoAccount,
  features: [...demoAccount.features, 'SUBSIDIARIES'],
  subsidiaries: [
    { id: 1, name: 'Parent', currency: 'USD', country: 'US' },
    { id: 2, name: 'Europe', currency: 'EUR', country: 'DE' },
    { id: 3, name: 'Asia', currency: 'JPY', country: 'JP' },
  ],
};

/** What the store holds after a script has created a customer from a draft. */
function created(draft: CustomerDraft, variant: AccountVariant = oneWorld) {
  const account = scriptedAccount();
  const store = createStore({ variant, clock: account.clock });
  for (const [id, type] of [
    ['custentity_spx_customer_id', 'TEXT'],
    ['custentity_since', 'DATE'],
    ['custentity_vip', 'CHECKBOX'],
    ['custentity_code', 'TEXT'],
  ] as const)
    store.defineEntityField(customField(id, type));
  const body = `
    const require = (id) => ({ 'N/record': record, 'N/query': query })[id];
    const module = { exports: {} };
    (function (module, exports) { ${bundle} })(module, module.exports);
    return module.exports.createCustomer(${JSON.stringify(draft)}, 'acme', '5').netsuiteId;`;
  const run = session({ ...account, variant, store }, { record: 'N/record', query: 'N/query' }, body);
  const id = Number(run.answer());
  const customer = store.get('customer', id);
  const lines = (sublist: string) => customer?.sublists[sublist]?.map(({ fields }) => fields) ?? [];
  return { fields: customer?.fields ?? {}, lines };
}

const draft = (fields: CustomerDraft['fields'], more: Partial<CustomerDraft> = {}): CustomerDraft => ({
  fields: { isperson: 'F', companyname: 'Acme', subsidiary: 1, currency: 1, ...fields },
  addresses: [],
  ...more,
});

describe('a value goes in as its field takes it', () => {
  const { fields } = created(
    draft({ startdate: '2026-01-31', custentity_since: '2026-03-29', custentity_vip: '1', isinactive: 'F', custentity_code: '2026-01-31' }),
  );
  it.each([
    ['startdate', '2026-01-31'],
    ['custentity_since', '2026-03-29'],
    ['custentity_vip', true],
    ['isinactive', false],
    ['isperson', 'F'],
    ['custentity_code', '2026-01-31'],
  ])('%s is %p', (field, value) => expect(fields[field]).toBe(value));
});

it('a day stays the same day in every zone', () => {
  for (const timeZone of ['Pacific/Auckland', 'Pacific/Honolulu', 'Asia/Tehran'])
    expect(created(draft({ startdate: '2026-03-08' }), { ...oneWorld, timeZone }).fields['startdate']).toBe('2026-03-08');
});

it('further currencies and subsidiaries become lines behind the primary ones', () => {
  const { lines } = created(draft({}, { currencies: [2, '3'], subsidiaries: ['3', 2] }));
  expect(lines('currency')).toEqual([{ currency: '1' }, { currency: '2' }, { currency: '3' }]);
  expect(lines('submachine')).toEqual([{ subsidiary: '1' }, { subsidiary: '3' }, { subsidiary: '2' }]);
});

it('writes an address next to them, whose texts stay texts', () => {
  const address = {
    label: 'Main',
    defaultBilling: true,
    defaultShipping: true,
    fields: { country: 'US', addr1: '1', addr2: 'F', state: 'IL' },
  };
  const { lines } = created(draft({}, { addresses: [address], currencies: [2] }));
  expect(lines('addressbook')).toMatchObject([{ label: 'Main', defaultbilling: true, defaultshipping: true }]);
  expect(lines('currency')).toHaveLength(2);
});

it.each([
  [{ startdate: 'tomorrow' }, 'startdate'],
  [{ custentity_vip: 'maybe' }, 'custentity_vip'],
])('what does not fit is refused by NetSuite: %j', (fields, field) => expect(() => created(draft(fields))).toThrow(field));
