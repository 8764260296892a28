import type { Account } from '../../../../sandbox/netsuite/types';
import { userEvents } from '../../../../sandbox/netsuite/user-events/user-events';
import { session, type ScriptedAccount } from '../realm/scripted-account';
import { userEvent } from '../user-events/zoo';
import { acme, newAccount, refusal } from './fixture';

const MODULES = { record: 'N/record', query: 'N/query', search: 'N/search' };
const LEAD = 6;
const PROSPECT = 8;
const CUSTOMER = 13;

/** A lead (501), a prospect (502) and a customer (503). */
function company(): Account {
  const account = newAccount();
  for (const entitystatus of [LEAD, PROSPECT, CUSTOMER])
    account.store.insert('customer', acme({ entitystatus, companyname: `Acme ${entitystatus}` }));
  return account;
}

const run = (body: string, account = company()): unknown =>
  session(
    account as ScriptedAccount,
    MODULES,
    `const failure = (work) => { try { work(); } catch (e) { return e.name; } };${body}`,
  ).answer();

describe.each([
  ['lead', 'LEAD', '6', 501],
  ['prospect', 'PROSPECT', '8', 502],
])('the record type %s (section_N3186192, section_N3187339)', (type, stage, status, own) => {
  it('makes a record of its stage, with the first status of the stage [K], in the table of the customers', () => {
    const account = company();
    const body = `const made = record.create({ type: record.Type.${stage} }); made.setValue({ fieldId: 'companyname', value: 'Bolt' }); return [made.type, made.save()];`;
    expect(run(body, account)).toEqual([type, 504]);
    expect(account.store.get('customer', 504)?.fields).toMatchObject({ stage, entitystatus: status, entityid: '4' });
  });

  it('[assumed] refuses a new record with a status of another stage, and takes no number for it', () => {
    const account = company();
    const made = (status: number) => account.store.insert(type, acme({ entitystatus: status }));
    expect(refusal(() => made(CUSTOMER))).toEqual({ code: 'INVALID_KEY_OR_REF', message: 'Invalid entitystatus reference key 13.' });
    expect(account.store.insert('customer', acme()).fields['entityid']).toBe('4');
  });

  it('[assumed] loads, changes and deletes records of its stage alone', () => {
    const others = [501, 502, 503].filter((id) => id !== own);
    const tries = `record.load({ type: '${type}', id }), record.submitFields({ type: '${type}', id, values: {} }), record.delete({ type: '${type}', id })`;
    const each = tries.split('), ').map((one) => `failure(() => ${one.endsWith(')') ? one : `${one})`})`);
    expect(run(`return ${JSON.stringify(others)}.flatMap((id) => [${each.join(', ')}]);`)).toEqual(Array(6).fill('RCRD_DSNT_EXIST'));
    const account = company();
    run(`record.submitFields({ type: '${type}', id: ${own}, values: { comments: 'x' } });`, account);
    expect(account.store.get('customer', own)?.fields['comments']).toBe('x');
    run(`record.delete({ type: '${type}', id: ${own} });`, account);
    expect(account.store.all('customer').map(({ id }) => id)).toEqual(others);
  });

  it('is searched alone, its results named by their stage', () => {
    const body = `return search.create({ type: search.Type.${stage}, columns: ['stage'] }).run().getRange({ start: 0, end: 9 }).map((row) => [row.recordType, row.id, row.getValue({ name: 'stage' })]);`;
    expect(run(body)).toEqual([[type, String(own), stage]]);
  });

  it('is no SuiteQL table here', () => {
    for (const table of [type, `${type}addressbook`])
      expect(refusal(() => run(`query.runSuiteQL({ query: 'SELECT id FROM ${table}' });`)).code).toBe('NOT_EMULATED');
  });
});

it('a lead with the status of a customer is a customer (facts 4.1: the status decides)', () => {
  const account = company();
  run(
    `const lead = record.load({ type: 'lead', id: 501 }); lead.setValue({ fieldId: 'entitystatus', value: ${CUSTOMER} }); lead.save();`,
    account,
  );
  expect(account.store.get('customer', 501)?.fields['stage']).toBe('CUSTOMER');
  expect(account.store.get('lead', 501)).toBeUndefined();
});

it('[assumed] customer, as a type to load and to search, is all of them', () => {
  expect(run(`return [501, 502, 503].map((id) => record.load({ type: 'customer', id }).getValue({ fieldId: 'stage' }));`)).toEqual([
    'LEAD',
    'PROSPECT',
    'CUSTOMER',
  ]);
  expect(run(`return search.create({ type: 'customer' }).run().getRange({ start: 0, end: 9 }).map((row) => row.recordType);`)).toEqual([
    'customer',
    'prospect',
    'lead',
  ]);
});

it('SuiteQL has all in customer, with searchstage [values assumed]', () => {
  const sql = "SELECT id, searchstage FROM customer WHERE searchstage IN ('Lead', 'Prospect', 'Customer') ORDER BY id";
  expect(run(`return query.runSuiteQL({ query: "${sql}" }).asMappedResults();`)).toEqual([
    { id: 501, searchstage: 'Lead' },
    { id: 502, searchstage: 'Prospect' },
    { id: 503, searchstage: 'Customer' },
  ]);
});

it('external ids and entity ids are unique over the stages', () => {
  const account = company();
  account.store.insert('customer', acme({ externalid: 'x', entityid: 'A1' }));
  expect(refusal(() => account.store.insert('lead', acme({ externalid: 'x' }))).code).toBe('DUP_RCRD');
  expect(refusal(() => account.store.insert('prospect', acme({ entityid: 'a1' }))).code).toBe('UNIQUE_CUST_ID_REQD');
});

it('user events on leads run when a script names a lead, and not those on customers [assumed]', () => {
  const account = Object.assign(company(), { userEvents });
  userEvent(account, 'leads', 'afterSubmit({ type, newRecord }) { see(type, newRecord.type); }', { recordType: 'lead' });
  userEvent(account, 'customers', 'afterSubmit() { see("customer"); }', { recordType: 'customer' });
  run(`record.submitFields({ type: 'lead', id: 501, values: { comments: 'x' } }); record.delete({ type: 'lead', id: 501 });`, account);
  expect(account.logs.map(({ title, details }) => `${title}: ${details}`)).toEqual(['leads: xedit lead', 'leads: delete lead']);
});

it('keeps its records through a snapshot', () => {
  const account = company();
  const fresh = newAccount();
  fresh.store.restore(account.store.snapshot());
  expect(fresh.store.all('lead').map(({ id }) => id)).toEqual([501]);
  expect(fresh.store.find('lead', 'companyname', ['Acme 8'])).toEqual([]);
  expect(fresh.store.version('lead', 501)).toBe(1);
});
