import { demoAccount } from '../../../sandbox/accounts/variants';
import { virtualClock } from '../../../sandbox/clock';
import { createAccount } from '../../../sandbox/netsuite/account';
import type { Account } from '../../../sandbox/netsuite/types';
import { accountState, restoreAccountState } from '../../../sandbox/persistence/account-state';
import { fromJson, toJson } from '../../../sandbox/persistence/json';

const newAccount = (): Account => {
  const network = () => {
    throw new Error('no network');
  };
  return createAccount({ variant: demoAccount, clock: virtualClock(), network });
};

/** An account in which a bit of everything happened. */
function livedIn(): Account {
  const account = newAccount();
  const { store } = account;
  store.defineCustomRecord({ scriptId: 'customrecord_note', recordName: 'Note', includeName: true, fields: [] });
  store.defineEntityField({ scriptId: 'custentity_tag', fieldType: 'TEXT', label: 'Tag', mandatory: false });
  const line = { fields: { defaultbilling: true }, subrecords: { addressbookaddress: { country: 'DE', city: 'Köln' } } };
  const first = store.insert('customer', { companyname: 'One', custentity_tag: 'a' }, { addressbook: [line] });
  store.insert('customer', { companyname: 'Two' });
  store.insert('customer', { companyname: 'Three' });
  store.update('customer', first.id, { companyname: 'One and a half' });
  store.remove('customer', first.id + 2);
  store.insert('customrecord_note', { name: 'Remember' });
  account.secrets.set('custsecret_a', 'b');
  account.files.set('/SuiteScripts/a.js', 'define(() => ({}))');
  account.deployed = { instances: new Map([['customrecord_note.val_x', 1]]), roles: new Map() };
  account.logs.push({ time: 1, script: 's', deployment: 'd', level: 'AUDIT', title: 't', details: '' });
  account.tasks.push({ id: 'T1', script: 's', deployment: 'd', params: {}, status: 'COMPLETE' });
  account.random();
  account.clock.advance(90_000);
  return account;
}

function restored(from: Account): Account {
  const account = newAccount();
  restoreAccountState(account, fromJson(toJson(accountState(from))) as ReturnType<typeof accountState>);
  return account;
}

it('comes back as it was', () => {
  const before = livedIn();
  const after = restored(before);
  expect(accountState(after)).toEqual(accountState(before));
  expect(after.clock.now()).toBe(before.clock.now());
  expect(after.store.all('customer')).toEqual(before.store.all('customer'));
  expect(after.secrets).toEqual(before.secrets);
  expect(after.deployed?.instances.get('customrecord_note.val_x')).toBe(1);
});

it('goes on as it would have: ids, running numbers, versions, randomness', () => {
  const [before, after] = [livedIn(), restored(livedIn())];
  const next = ({ store, random }: Account) => {
    const { id, fields, sublists } = store.insert(
      'customer',
      { companyname: 'Four' },
      { addressbook: [{ fields: {}, subrecords: { addressbookaddress: { country: 'US' } } }] },
    );
    return [id, fields['entityid'], sublists['addressbook']?.[0]?.fields['id'], store.version('customer', 501), random(), random()];
  };
  expect(next(after)).toEqual(next(before));
  // The removed customer's id is not given again.
  expect(after.store.all('customer').map(({ id }) => id)).toEqual([501, 502, 504]);
});

it('finds records by their fields after it', () => {
  expect(
    restored(livedIn())
      .store.find('customer', 'companyname', ['TWO'], 'upper')
      .map(({ id }) => id),
  ).toEqual([502]);
});

it('forgets what the account held before', () => {
  const target = livedIn();
  restoreAccountState(target, accountState(newAccount()));
  expect(accountState(target)).toEqual(accountState(newAccount()));
  expect(target.store.customRecords()).toEqual([]);
  expect(target.store.recordType('customer')?.fields.has('custentity_tag')).toBe(false);
  expect(target.store.recordType('customrecord_note')).toBeUndefined();
});

it('is not reached by what happens later', () => {
  const account = livedIn();
  const state = accountState(account);
  const text = toJson(state);
  account.store.update('customer', 501, { companyname: 'Changed' });
  account.secrets.set('custsecret_a', 'changed');
  account.logs.push({ time: 2, script: 's', deployment: 'd', level: 'ERROR', title: 'late', details: '' });
  expect(toJson(state)).toBe(text);
});
