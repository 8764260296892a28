import { eventRecord } from '../../../../../sandbox/netsuite/modules/record/event-record';
import { RecordDraft } from '../../../../../sandbox/netsuite/modules/record/record-draft';
import type { Account } from '../../../../../sandbox/netsuite/types';
import { accountOfAcme } from '../../../../conformance/modules/record/customer-script';
import { refusal } from '../../records/fixture';
import { session } from '../../realm/scripted-account';

type Script = Record<string, (...parameters: unknown[]) => unknown>;

const LABEL = { sublistId: 'addressbook', fieldId: 'label', line: 0 };
const ADDRESS = { sublistId: 'addressbook', fieldId: 'addressbookaddress', line: 0 };

function draftOf(account: Account, id?: number): RecordDraft {
  const type = account.store.recordType('customer');
  if (!type) throw new Error('no customers');
  return new RecordDraft(account.store, type, id === undefined ? undefined : account.store.get('customer', id));
}

function opened(access: 'write' | 'read', id?: number) {
  const account = accountOfAcme();
  const draft = draftOf(account, id);
  const script = eventRecord(session(account, {}, ''), draft, access) as Script;
  return { account, draft, script };
}

/** The error without its stack, which Jest cannot print. */
const refused = (act: () => unknown) => {
  const { code, message } = refusal(act);
  return { code, message };
};

describe('the record of a user event', () => {
  it('with write access changes the draft that is about to be saved', () => {
    const { account, draft, script } = opened('write', 501);
    script['setValue']?.({ fieldId: 'comments', value: 'seen' });
    script['setSublistValue']?.({ ...LABEL, value: 'Main' });
    draft.save({ ignoreMandatoryFields: false });
    expect(account.store.get('customer', 501)).toMatchObject({
      fields: { comments: 'seen' },
      sublists: { addressbook: [{ fields: { label: 'Main' } }, { fields: { label: 'Office' } }] },
    });
  });

  it('is in standard mode, has an id once it is stored, and cannot be saved', () => {
    const { id, type, isDynamic } = opened('write').script;
    expect([id, type, isDynamic]).toEqual([null, 'customer', false]);
    const { script } = opened('write', 501);
    expect(script['id']).toBe(501);
    expect(refused(() => script['save']).message).toBe('NOT_EMULATED: N/record.Record.save');
    expect(refused(() => script['selectNewLine']?.({ sublistId: 'addressbook' })).code).toBe('SSS_INVALID_SUBLIST_OPERATION');
  });

  it.each([
    ['setValue', { fieldId: 'comments', value: 'x' }],
    ['setText', { fieldId: 'terms', text: 'Net 60' }],
    ['setSublistValue', { ...LABEL, value: 'x' }],
    ['setSublistText', { ...LABEL, text: 'x' }],
    ['insertLine', { sublistId: 'addressbook', line: 0 }],
    ['removeLine', { sublistId: 'addressbook', line: 0 }],
    ['removeSublistSubrecord', ADDRESS],
  ])('with read access %s is a script error', (setter, options) => {
    const { draft, script } = opened('read', 501);
    expect(refused(() => script[setter]?.(options)).code).toBe('SSS_INVALID_READ_ONLY_RECORD');
    expect([draft.isChanged('comments'), draft.isSublistChanged('addressbook')]).toEqual([false, false]);
  });

  it('with read access gives values, and addresses that cannot be set', () => {
    const { script } = opened('read', 501);
    expect(script['getValue']?.({ fieldId: 'companyname' })).toBe('Acme');
    const address = script['getSublistSubrecord']?.(ADDRESS) as Script;
    expect(address['getValue']?.({ fieldId: 'country' })).toBe('US');
    expect(refused(() => address['setValue']?.({ fieldId: 'city', value: 'x' })).code).toBe('SSS_INVALID_READ_ONLY_RECORD');
  });

  it('knows nothing of how the script that saves set its fields', () => {
    const account = accountOfAcme();
    const draft = draftOf(account, 501);
    draft.field('terms').assign('3', 'text');
    const script = eventRecord(session(account, {}, ''), draft, 'write') as Script;
    expect([script['getValue']?.('terms'), script['getText']?.({ fieldId: 'terms' })]).toEqual(['3', 'Net 60']);
  });
});

it('a draft keeps the record as it was before its save', () => {
  const account = accountOfAcme();
  const draft = draftOf(account, 501);
  draft.field('companyname').assign('New');
  const before = draft.before();
  draft.save({ ignoreMandatoryFields: false });
  expect(before?.field('companyname').value()).toBe('Acme');
  expect(account.store.get('customer', 501)?.fields['companyname']).toBe('New');
});
