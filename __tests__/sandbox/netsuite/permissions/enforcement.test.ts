import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import type { Account, InstalledRole, PermissionLevel } from '../../../../sandbox/netsuite/types';
import { session, type ScriptedAccount } from '../realm/scripted-account';
import { acme, newAccount, refusal } from '../records/fixture';
import { runningUser } from '../../../../sandbox/netsuite/realm/run-as-role';

const MODULES = { record: 'N/record', query: 'N/query', search: 'N/search' };
const KIM = { ...ADMINISTRATOR, id: 7, role: 1001, roleId: 'customrole_clerk' };
const CLOSED = 'INSUFFICIENT_PERMISSION';
const NOT_FOUND = { code: 'SSS_SEARCH_ERROR_OCCURRED', message: "Search error occurred: Record 'customer' was not found." };

/** One customer (501), a file (1) and a role with this level on customers. */
function company(level: PermissionLevel): Account {
  const account = newAccount();
  const permissions = [{ key: 'LIST_CUSTJOB', level }];
  const role: InstalledRole = { scriptId: KIM.roleId, internalId: KIM.role, name: 'Clerk', centerType: 'BASIC', permissions };
  account.deployed = { instances: new Map(), roles: new Map([[role.scriptId, role]]) };
  account.store.insert('customer', acme());
  account.fileIds = new Map([[1, '/SuiteScripts/a.txt']]);
  return account;
}

const run = (account: Account, body: string, user = KIM) => session(account as ScriptedAccount, MODULES, body, { user });

const CREATE = "record.create({ type: 'customer' })";
const SAVE_NEW = `const made = ${CREATE}; made.setValue({ fieldId: 'companyname', value: 'Bolt' }); made.save();`;
const LOAD = "record.load({ type: 'customer', id: 501 })";
const SAVE = `const loaded = ${LOAD}; loaded.setValue({ fieldId: 'comments', value: 'x' }); loaded.save();`;
const SUBMIT = "record.submitFields({ type: 'customer', id: 501, values: { comments: 'x' } })";
const ATTACH = "record.attach({ record: { type: 'file', id: 1 }, to: { type: 'customer', id: 501 } })";

describe.each<[string, string, PermissionLevel, PermissionLevel]>([
  ['record.load', LOAD, 'NONE', 'VIEW'],
  ['record.create', CREATE, 'VIEW', 'CREATE'],
  ['record.copy', "record.copy({ type: 'customer', id: 501 })", 'VIEW', 'CREATE'],
  ['Record.save of a new record', SAVE_NEW, 'VIEW', 'CREATE'],
  ['Record.save of a loaded record', SAVE, 'CREATE', 'EDIT'],
  ['record.submitFields', SUBMIT, 'CREATE', 'EDIT'],
  ['record.attach', ATTACH, 'CREATE', 'EDIT'],
  ['record.delete', "record.delete({ type: 'customer', id: 501 })", 'EDIT', 'FULL'],
  ['search.lookupFields', "search.lookupFields({ type: 'customer', id: 501, columns: 'email' })", 'NONE', 'VIEW'],
])('%s (chapter_N2997500; level assumed)', (_, body, tooLow, enough) => {
  it(`is refused to a role with ${tooLow}, and changes nothing`, () => {
    const account = company(tooLow);
    const before = structuredClone(account.store.all('customer'));
    expect(refusal(() => run(account, body).answer()).code).toBe(CLOSED);
    expect(account.store.all('customer')).toEqual(before);
    expect(account.attachments ?? []).toEqual([]);
  });

  it(`works for a role with ${enough}`, () => expect(() => run(company(enough), body).answer()).not.toThrow());
});

it('[assumed] a refused call costs its units', () => {
  const refused = run(company('NONE'), LOAD);
  expect(refusal(() => refused.answer()).code).toBe(CLOSED);
  expect(refused.usedUnits()).toBe(5);
});

describe('SuiteQL', () => {
  const select = (sql: string) => `return query.runSuiteQL({ query: "${sql}" }).asMappedResults().length;`;

  it.each([
    'SELECT id FROM customer',
    'SELECT c.id AS id FROM currency AS u JOIN customer AS c ON c.currency = u.id',
    'SELECT id FROM (SELECT id FROM customer) AS x',
    'WITH x AS (SELECT id FROM customer) SELECT id FROM x',
  ])('has no table for a role that may not see the records: %s', (sql) => {
    const account = company('NONE');
    account.deployed?.roles.get(KIM.roleId)?.permissions.push({ key: 'LIST_CURRENCY', level: 'VIEW' });
    expect(refusal(() => run(account, select(sql)).answer())).toEqual(NOT_FOUND);
  });

  it.each(['customeraddressbook', 'customeraddressbookentityaddress', 'entityaddress'])('nor one of their addresses: %s', (table) => {
    const sql = select(`SELECT COUNT(*) AS n FROM ${table}`);
    expect(refusal(() => run(company('NONE'), sql).answer()).message).toBe(`Search error occurred: Record '${table}' was not found.`);
    expect(run(company('VIEW'), sql).answer()).toBe(1);
  });

  it.each([
    ['currency', 'MULTICURRENCY'],
    ['subsidiary', 'SUBSIDIARIES'],
  ])('has no table %s without the feature %s, for the administrator neither (Records Catalog)', (table, feature) => {
    const inAccount = (...features: string[]) =>
      run(
        newAccount({ features: ['SERVERSIDESCRIPTING', ...features] }),
        select(`SELECT COUNT(*) AS n FROM ${table}`),
        ADMINISTRATOR,
      ).answer();
    expect(refusal(() => inAccount()).message).toBe(`Search error occurred: Record '${table}' was not found.`);
    expect(inAccount(feature)).toBe(1);
  });

  it('answers a role that may', () => expect(run(company('VIEW'), select('SELECT id FROM customer')).answer()).toBe(1));
});

it('a deployment that executes as administrator may what its caller may not', () => {
  const account = company('NONE');
  const asRole = (runAsRole: string) => ({ user: runningUser(account, { runAsRole } as never, KIM) });
  expect(() => run(account, LOAD, asRole('ADMINISTRATOR').user).answer()).not.toThrow();
  expect(refusal(() => run(account, LOAD, asRole(KIM.roleId).user).answer()).code).toBe(CLOSED);
});

it('a script whose caller is left out, as those on a schedule, runs as administrator', () => {
  const account = company('NONE');
  expect(() => session(account as ScriptedAccount, MODULES, SAVE).answer()).not.toThrow();
});
