import { demoAccount } from '../../../sandbox/accounts/variants';
import { createStore } from '../../../sandbox/netsuite/records/create-store';
import type { Account } from '../../../sandbox/netsuite/types';
import { scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

function account(customers: number): Account {
  const made = scriptedAccount();
  const store = createStore({ variant: demoAccount, clock: made.clock });
  for (let number = 1; number <= customers; number++) store.insert('customer', { companyname: `C${number}` });
  return { ...made, variant: demoAccount, store };
}

const twelve = account(12);

function run(body: string) {
  const opened = session(twelve, { query: 'N/query' }, body);
  return { value: JSON.parse(String(opened.answer())) as unknown, units: opened.usedUnits() };
}

it('takes a text, or an object with query and params where true is a checkbox that is on (section_157960542026)', () => {
  const { value, units } = run(`return JSON.stringify([
    query.runSuiteQL('SELECT customer.entityid FROM customer WHERE customer.id = 501').asMappedResults(),
    query.runSuiteQL({ query: 'SELECT COUNT(*) AS n FROM customer WHERE customer.isperson = ?', params: [true] }).asMappedResults()]);`);
  expect(value).toEqual([[{ entityid: '1' }], [{ n: 0 }]]);
  expect(units).toBe(20);
});

it('goes through a result set until the callback returns something else than true, for 10 units (typings of N/query)', () => {
  const { value, units } = run(`const ids = [];
    query.runSuiteQL('SELECT id FROM customer ORDER BY id').iterator().each((one) => { ids.push(one.value.values[0], one.value.asMap().id); return ids.length < 4; });
    return JSON.stringify(ids);`);
  expect(value).toEqual([501, 501, 502, 502]);
  expect(units).toBe(20);
});

it('goes through the pages of paged data, for 10 units each (typings of N/query)', () => {
  const { value, units } = run(`const pages = [];
    const visit = (one) => { pages.push([one.value.isLast, one.value.data.results.length]); return pages.length < 2; };
    query.runSuiteQLPaged({ query: 'SELECT id FROM customer ORDER BY id', pageSize: 5 }).iterator().each(visit);
    return JSON.stringify(pages);`);
  expect(value).toEqual([
    [false, 5],
    [false, 5],
  ]);
  expect(units).toBe(30);
});

it('shows dates in the time zone of the account (assumed)', () => {
  const { value } = run(
    `return JSON.stringify(query.runSuiteQL("SELECT TO_CHAR(datecreated, 'YYYY-MM-DD HH24') AS d FROM customer WHERE id = 501").results[0].values);`,
  );
  const formatted = new Intl.DateTimeFormat('sv-SE', { timeZone: twelve.variant.timeZone, dateStyle: 'short', timeStyle: 'short' });
  const created = Date.parse(String(twelve.store.get('customer', 501)?.fields['datecreated']));
  expect(value).toEqual([formatted.format(created).slice(0, 13)]);
});

it('lets a script group, join a query and number rows as Oracle does ([K])', () => {
  const { value } = run(
    `return JSON.stringify(query.runSuiteQL("SELECT q.kind, COUNT(*) AS n FROM (SELECT CASE WHEN id < 504 THEN 'old' ELSE 'new' END AS kind FROM customer) q GROUP BY q.kind ORDER BY n DESC").asMappedResults());`,
  );
  expect(value).toEqual([
    { kind: 'new', n: 9 },
    { kind: 'old', n: 3 },
  ]);
});
