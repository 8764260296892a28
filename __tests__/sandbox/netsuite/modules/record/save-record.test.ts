import type { UserEvents } from '../../../../../sandbox/netsuite/user-events/types';
import { accountOfAcme, LOAD, refused, returned } from '../../../../conformance/modules/record/customer-script';

/** An account whose user events write down what they are told, and what they find before and after the write. */
function watched() {
  const account = accountOfAcme();
  const seen: unknown[] = [];
  const count = () => account.store.all('customer').length;
  const userEvents: UserEvents = {
    aroundSave(_session, draft, context, write) {
      const before = count();
      const changed = ['companyname', 'comments'].filter((field) => draft.isChanged(field));
      const id = write();
      seen.push([context, draft.id, changed.join(), id, count() - before]);
      return id;
    },
    aroundDelete(_session, stored, write) {
      const before = count();
      write();
      seen.push(['delete', stored.id, count() - before]);
    },
    onLoad: (_session, type) => void seen.push(['load', type]),
  };
  return { account: { ...account, userEvents }, seen };
}

it.each([
  [
    "const c = record.create({ type: 'customer' }); c.setValue('companyname', 'B'); c.save({ ignoreMandatoryFields: true });",
    [['create', null, 'companyname', 502, 1]],
  ],
  [
    `${LOAD} c.setValue('comments', 'x'); c.save();`,
    [
      ['load', 'customer'],
      ['edit', 501, 'comments', 501, 0],
    ],
  ],
  [
    "const c = record.copy({ type: 'customer', id: 501 }); c.setValue('companyname', 'B'); c.save();",
    [
      ['load', 'customer'],
      ['copy', null, 'companyname', 502, 1],
    ],
  ],
  ["record.submitFields({ type: 'customer', id: 501, values: { comments: 'x' } });", [['xedit', 501, 'comments', 501, 0]]],
  ["record.delete({ type: 'customer', id: 501 });", [['delete', 501, -1]]],
])('user events are around every write: %s', (body, events) => {
  const { account, seen } = watched();
  returned(body, account);
  expect(seen).toEqual(events);
});

it('user events that do not write keep the record as it was', () => {
  const { account } = watched();
  const silent: UserEvents = { aroundSave: () => 501, aroundDelete: () => undefined, onLoad: () => undefined };
  returned(`${LOAD} c.setValue('companyname', 'B'); c.save(); record.delete({ type: 'customer', id: 501 });`, {
    ...account,
    userEvents: silent,
  });
  expect(account.store.get('customer', 501)?.fields['companyname']).toBe('Acme');
});

it('an optimistic lock is checked by the write, after beforeSubmit', () => {
  const { account, seen } = watched();
  const body = `${LOAD} record.submitFields({ type: 'customer', id: 501, values: { comments: 'x' } }); c.setValue('comments', 'y'); c.save();`;
  expect(refused(body, account).code).toBe('RCRD_HAS_BEEN_CHANGED');
  expect(seen).toHaveLength(2);
});
