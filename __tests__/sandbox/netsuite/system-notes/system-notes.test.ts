import { accountState, restoreAccountState } from '../../../../sandbox/persistence/account-state';
import { fromJson, toJson } from '../../../../sandbox/persistence/json';
import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import { MOST_CHANGES, noNotes, noteChange } from '../../../../sandbox/netsuite/system-notes/notes';
import { systemNotes } from '../../../../sandbox/netsuite/system-notes/note-rows';
import type { Account, CustomRecordTypeDefinition } from '../../../../sandbox/netsuite/types';
import { saveFromPage } from '../../../../sandbox/web/records/save-from-page';
import { session, type ScriptedAccount } from '../realm/scripted-account';
import { acme, customField, newAccount, refusal } from '../records/fixture';

const MODULES = { record: 'N/record', query: 'N/query' };
const KIM = { ...ADMINISTRATOR, id: 7, name: 'Kim', role: 1001, roleId: 'customrole_clerk' };

function visits(scriptId: string, systemNotesOn: boolean): CustomRecordTypeDefinition {
  const fields = [
    customField(`custrecord_${scriptId}_done`, 'CHECKBOX'),
    customField(`custrecord_${scriptId}_paid_in`, 'SELECT', { selectRecordType: 'currency' }),
    customField(`custrecord_${scriptId}_story`, 'CLOBTEXT'),
  ];
  return { scriptId: `customrecord_${scriptId}`, recordName: scriptId, includeName: true, systemNotes: systemNotesOn, fields };
}

/** A customer (501), `customrecord_noted` and `customrecord_quiet` of which only the first has system notes, and a role that may read. */
function company(): Account {
  const account = newAccount();
  account.store.insert('customer', acme());
  account.store.defineCustomRecord(visits('quiet', false));
  account.store.defineCustomRecord(visits('noted', true));
  const permissions = [{ key: 'LIST_CUSTRECORDENTRY', level: 'FULL' as const }];
  const role = { scriptId: KIM.roleId, internalId: KIM.role, name: 'Clerk', centerType: 'BASIC', permissions };
  account.deployed = { instances: new Map(), roles: new Map([[role.scriptId, role]]) };
  return account;
}

const run = (account: Account, body: string, options: { user?: typeof KIM; executionContext?: string } = {}): unknown =>
  session(account as ScriptedAccount, MODULES, body, { user: ADMINISTRATOR, ...options }).answer();

const CHANGE = `const one = record.load({ type: 'customer', id: 501 }); one.setValue({ fieldId: 'comments', value: 'x' }); one.setValue({ fieldId: 'terms', value: 2 }); one.save();`;
const MAKE = `const made = record.create({ type: 'customrecord_noted' }); made.setValue({ fieldId: 'name', value: 'A' }); const id = made.save();`;

describe('a save', () => {
  it('notes who changed which field when, from what to what, and how', () => {
    const account = company();
    account.clock.advance(5_000);
    const time = account.clock.now();
    run(account, CHANGE, { executionContext: 'MAPREDUCE' });
    const shared = {
      recordType: 'customer',
      recordId: 501,
      kind: 'Set',
      oldValue: '',
      author: { userId: -5, name: 'Administrator', role: 3, executionContext: 'MAPREDUCE' },
    };
    const notes = systemNotes(account, ADMINISTRATOR, { type: 'customer', id: 501 });
    expect(notes).toEqual([
      { ...shared, id: 2, time: expect.any(Number), field: { id: 'terms', label: 'Terms' }, newValue: 'Net 30' },
      { ...shared, id: 1, time: expect.any(Number), field: { id: 'comments', label: 'Comments' }, newValue: 'x' },
    ]);
    expect(notes[0]?.time).toBeGreaterThan(time);
  });

  it.each([
    ['{ custrecord_noted_done: true }', 'Change', 'F', 'T'],
    ['{ custrecord_noted_paid_in: 1 }', 'Set', '', 'US Dollar'],
    ['{ custrecord_noted_paid_in: 1 }, { custrecord_noted_paid_in: 4 }', 'Change', 'US Dollar', 'Euro'],
    ["{ custrecord_noted_paid_in: 1 }, { custrecord_noted_paid_in: '' }", 'Unset', 'US Dollar', ''],
    ["{ name: 'B' }", 'Change', 'A', 'B'],
  ])('of %s on a custom record with system notes is a %s from %j to %j', (values, kind, oldValue, newValue) => {
    const account = company();
    run(account, `${MAKE} for (const values of [${values}]) record.submitFields({ type: 'customrecord_noted', id, values });`);
    expect(systemNotes(account, ADMINISTRATOR)[0]).toMatchObject({
      kind,
      oldValue,
      newValue,
      recordType: 'customrecord_noted',
      recordId: 1,
    });
  });

  it('[assumed] notes a new record once, and a deletion', () => {
    const account = company();
    run(account, `${MAKE} record.delete({ type: 'customrecord_noted', id });`);
    expect(systemNotes(account, ADMINISTRATOR).map(({ kind, field }) => [kind, field])).toEqual([
      ['Delete', undefined],
      ['Create', undefined],
    ]);
  });

  it('notes nothing that did not change, that failed, or of a type without system notes', () => {
    const account = company();
    run(account, `record.submitFields({ type: 'customer', id: 501, values: { companyname: 'Acme' } });`);
    run(account, `try { record.submitFields({ type: 'customer', id: 501, values: { email: 'no address' } }); } catch (e) {}`);
    run(
      account,
      `const made = record.create({ type: 'customrecord_quiet' }); made.setValue({ fieldId: 'name', value: 'A' }); made.save();`,
    );
    expect(systemNotes(account, ADMINISTRATOR)).toEqual([]);
  });

  it('on a page is noted like one by a script', () => {
    const account = company();
    const form = { comments: 'typed', entityid: '1', companyname: 'Acme' };
    saveFromPage(account, { type: 'customer', id: 501, form, session: { user: KIM, variables: new Map() } });
    expect(systemNotes(account, ADMINISTRATOR)).toMatchObject([
      { field: { id: 'comments' }, newValue: 'typed', author: { name: 'Kim', executionContext: 'USERINTERFACE' } },
    ]);
  });

  it('of a lead is noted on the customer that it is', () => {
    const account = company();
    run(account, `const lead = record.create({ type: 'lead' }); lead.setValue({ fieldId: 'companyname', value: 'L' }); lead.save();`);
    expect(systemNotes(account, ADMINISTRATOR, { type: 'customer', id: 502 })).toMatchObject([{ kind: 'Create' }]);
  });
});

it('who is no administrator sees only their own notes (section_1500043125)', () => {
  const account = company();
  run(account, MAKE);
  run(account, `record.submitFields({ type: 'customrecord_noted', id: 1, values: { name: 'B' } });`, { user: KIM });
  expect(systemNotes(account, KIM).map(({ kind }) => kind)).toEqual(['Change']);
  expect(systemNotes(account, ADMINISTRATOR)).toHaveLength(2);
});

it('cuts long texts to 4,000 characters, and keeps no more notes than it says', () => {
  const notes = noNotes();
  const author = { userId: 1, name: 'A', role: 3, executionContext: 'MAPREDUCE' };
  const change = { time: 0, recordType: 'customer', recordId: 1 };
  noteChange(notes, author, { ...change, field: { id: 'comments', before: null, after: 'x'.repeat(5_000) } });
  expect(notes.changes[0]?.field?.after).toHaveLength(4_000);
  notes.changes = Array(MOST_CHANGES).fill(notes.changes[0]) as typeof notes.changes;
  noteChange(notes, author, change);
  expect(notes.changes.length).toBeLessThanOrEqual(MOST_CHANGES);
  expect(notes.changes.at(-1)).toMatchObject({ id: 2, author: 0 });
  expect(notes.authors).toHaveLength(1);
});

it('keeps the notes with the account', () => {
  const account = company();
  run(account, MAKE + CHANGE);
  const fresh = company();
  restoreAccountState(fresh, fromJson(toJson(accountState(account))) as ReturnType<typeof accountState>);
  expect(systemNotes(fresh, ADMINISTRATOR)).toEqual(systemNotes(account, ADMINISTRATOR));
});

describe('SuiteQL systemnote', () => {
  const select = (sql: string) => `return query.runSuiteQL({ query: "${sql}" }).asMappedResults();`;
  const TICK = `${MAKE} record.submitFields({ type: 'customrecord_noted', id, values: { custrecord_noted_done: true } });`;

  it('has a row per note (columns as in public queries)', () => {
    const account = company();
    run(account, TICK, { executionContext: 'SCHEDULED' });
    const columns = 'sn.name, BUILTIN.DF(sn.name) AS who, sn.role, sn.context, sn.recordid, sn.field, sn.oldvalue, sn.newvalue';
    expect(run(account, select(`SELECT ${columns} FROM systemnote AS sn WHERE sn.recordtypeid = 2 AND sn.oldvalue = 'F'`))).toEqual([
      {
        name: -5,
        who: 'Administrator',
        role: 3,
        context: 'SCH',
        recordid: 1,
        field: 'CUSTRECORD_NOTED_DONE',
        oldvalue: 'F',
        newvalue: 'T',
      },
    ]);
    expect(run(account, select("SELECT COUNT(*) AS n FROM systemnote WHERE date >= TO_DATE('2020-01-01', 'YYYY-MM-DD')"))).toEqual([
      { n: 2 },
    ]);
  });

  it.each(['type', 'record', 'lineid'])('does not emulate the column %s', (column) => {
    expect(refusal(() => run(company(), select(`SELECT sn.${column} FROM systemnote AS sn`))).code).toBe('NOT_EMULATED');
  });

  it('does not emulate the name of a standard field, nor other contexts', () => {
    const account = company();
    run(account, CHANGE, { executionContext: 'CLIENT' });
    for (const column of ['field', 'context'])
      expect(refusal(() => run(account, select(`SELECT ${column} FROM systemnote`))).code).toBe('NOT_EMULATED');
    expect(run(account, select('SELECT recordtypeid FROM systemnote'))).toEqual([{ recordtypeid: -2 }, { recordtypeid: -2 }]);
  });

  it('shows a role its own notes, of records that it may see', () => {
    const account = company();
    run(account, TICK);
    run(account, `record.submitFields({ type: 'customrecord_noted', id: 1, values: { name: 'B' } });`, { user: KIM });
    const ids = select('SELECT id FROM systemnote');
    expect(run(account, ids, { user: KIM })).toEqual([{ id: 3 }]);
    account.deployed?.roles.get(KIM.roleId)?.permissions.pop();
    expect(run(account, ids, { user: KIM })).toEqual([]);
  });
});
