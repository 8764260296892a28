import { createStore } from '../../../../../sandbox/netsuite/records/create-store';
import { demoAccount } from '../../../../../sandbox/accounts/variants';
import type { Account } from '../../../../../sandbox/netsuite/types';
import { refusal } from '../../records/fixture';
import { scriptedAccount, session } from '../../realm/scripted-account';

function newAccount(customers: number): Account {
  const account = scriptedAccount();
  const store = createStore({ variant: demoAccount, clock: account.clock });
  for (let number = 1; number <= customers; number++) store.insert('customer', { companyname: `C${number}` });
  return { ...account, store };
}

const few = newAccount(12);

function run(body: string, account = few) {
  const opened = session(account, { query: 'N/query' }, body);
  return { value: JSON.parse(String(opened.answer())) as unknown, units: opened.usedUnits() };
}

const sql = "'SELECT id, companyname AS Name, email FROM customer WHERE id < ? ORDER BY id'";

describe('runSuiteQL', () => {
  it('gives mapped results and values, for 10 units', () => {
    const { value, units } = run(`const set = query.runSuiteQL({ query: ${sql}, params: [503] });
      return JSON.stringify([set.asMappedResults(), set.results.map((one) => one.values), set.results[1].asMap()]);`);
    const rows = [
      { id: 501, name: 'C1', email: null },
      { id: 502, name: 'C2', email: null },
    ];
    expect(value).toEqual([
      rows,
      [
        [501, 'C1', null],
        [502, 'C2', null],
      ],
      rows[1],
    ]);
    expect(units).toBe(10);
  });

  it('gives arrays of the script realm', () => {
    const body = `const set = query.runSuiteQL({ query: ${sql}, params: [503], customScriptId: 'x' });
      return JSON.stringify([set.asMappedResults(), set.results, set.results[0].values].map((one) => one instanceof Array));`;
    expect(run(body).value).toEqual([true, true, true]);
  });

  it('takes a plain text', () => {
    expect(run("return JSON.stringify(query.runSuiteQL('SELECT COUNT(*) AS n FROM customer').asMappedResults());").value).toEqual([
      { n: 12 },
    ]);
  });

  it('cuts after 5,000 rows', () => {
    const body = "return query.runSuiteQL({ query: 'SELECT id FROM customer ORDER BY id' }).asMappedResults().map((row) => row.id).join();";
    const ids = String(session(newAccount(5_003), { query: 'N/query' }, body).answer()).split(',');
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([5_000, '501', '5500']);
  });

  it('takes longer for more rows', () => {
    const time = (customers: number) => {
      const account = newAccount(customers);
      const started = account.clock.now();
      run("query.runSuiteQL({ query: 'SELECT id FROM customer' }); return '0';", account);
      return account.clock.now() - started;
    };
    expect(time(2_000)).toBeGreaterThan(time(1));
  });

  it('charges for a statement that is refused, and lets the script catch it', () => {
    const { value, units } = run(`try { query.runSuiteQL({ query: 'SELECT id FROM customer LIMIT 1' }); }
      catch (e) { return JSON.stringify([e instanceof Error, e.name, e.message]); }`);
    expect(value).toEqual([
      true,
      'SSS_SEARCH_ERROR_OCCURRED',
      'Search error occurred: Invalid or unsupported search. LIMIT is not supported.',
    ]);
    expect(units).toBe(10);
  });
});

describe('runSuiteQLPaged', () => {
  const paged = "const all = query.runSuiteQLPaged({ query: 'SELECT id FROM customer ORDER BY id', pageSize: 5 });";

  it('gives pages, for 10 units and 10 a page', () => {
    const { value, units } = run(`${paged} const pages = all.pageRanges.map(({ index }) => all.fetch({ index }));
      return JSON.stringify([all.count, all.pageSize, all.pageRanges, pages.map((page) =>
        [page.isFirst, page.isLast, page.pageRange.size, page.data.asMappedResults().map(({ id }) => id)])]);`);
    expect(value).toEqual([
      12,
      5,
      [
        { index: 0, size: 5 },
        { index: 1, size: 5 },
        { index: 2, size: 2 },
      ],
      [
        [true, false, 5, [501, 502, 503, 504, 505]],
        [false, false, 5, [506, 507, 508, 509, 510]],
        [false, true, 2, [511, 512]],
      ],
    ]);
    expect(units).toBe(40);
  });

  it.each([4, 1_001, 7.5])('refuses pages of %d rows', (pageSize) => {
    const body = `query.runSuiteQLPaged({ query: 'SELECT id FROM customer', pageSize: ${pageSize} });`;
    expect(refusal(() => session(few, { query: 'N/query' }, body).answer()).code).toBe('SSS_INVALID_PAGE_SIZE');
  });
});

it.each([
  ['query.runSuiteQL({})', 'SSS_MISSING_REQD_ARGUMENT', 'query.runSuiteQL: Missing a required argument: query'],
  [
    "query.runSuiteQL({ query: 'SELECT id FROM customer WHERE id = ?', params: [null] })",
    'SSS_INVALID_TYPE_ARG',
    'params: only text, numbers and booleans are allowed.',
  ],
  [
    "query.runSuiteQL({ query: 'SELECT id FROM customer WHERE id = ?', params: [[1]] })",
    'SSS_INVALID_TYPE_ARG',
    'params: only text, numbers and booleans are allowed.',
  ],
  ["query.create({ type: 'customer' })", 'NOT_EMULATED', 'NOT_EMULATED: N/query.create'],
  ["query.runSuiteQL.promise({ query: '' })", 'NOT_EMULATED', 'NOT_EMULATED: N/query.runSuiteQL.promise'],
  ["query.runSuiteQL({ query: 'SELECT id FROM invoice' })", 'NOT_EMULATED', 'NOT_EMULATED: SuiteQL table invoice'],
  ["query.runSuiteQL({ query: 'SELECT id FROM customer' }).types", 'NOT_EMULATED', 'NOT_EMULATED: N/query.ResultSet.types'],
  [
    "query.runSuiteQL('SELECT id FROM customer').iterator().each()",
    'NOT_EMULATED',
    'NOT_EMULATED: N/query.Iterator.each without a function',
  ],
  [
    "query.runSuiteQL({ query: 'SELECT id FROM customer', params: 'x' })",
    'NOT_EMULATED',
    'NOT_EMULATED: N/query.runSuiteQL option params = "x"',
  ],
  [
    "query.runSuiteQLPaged({ query: 'SELECT id FROM customer', pageSize: '5' })",
    'NOT_EMULATED',
    'NOT_EMULATED: N/query.runSuiteQLPaged option pageSize = "5"',
  ],
])('%s is %s', (code, name, message) => {
  expect(refusal(() => session(few, { query: 'N/query' }, `${code};`).answer())).toEqual({ code: name, message });
});
