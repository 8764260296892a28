import { isEditable, withEdits } from '../../../src/core/customer/edit-customer';
import { readField } from '../../../src/core/customer/spp-customer';
import { aCustomer } from '../a-customer';

it.each(['company', 'addr.city', 'contactaddr.email', 'region__c', 'notes', 'type', 'currency'])(
  'an entered text at %s is read there',
  (path) => {
    const original = aCustomer();
    const before = JSON.stringify(original);
    expect(readField(withEdits(original, { [path]: 'P' }), path)).toBe('P');
    expect(JSON.stringify(original)).toBe(before);
  },
);

it('an address that was empty begins with empty fields', () => {
  expect(withEdits({ ...aCustomer(), billingaddr: undefined }, { 'billingaddr.city': 'Bern' }).billingaddr).toMatchObject({
    city: 'Bern',
    zip: '',
  });
});

it('a type that SuiteProjects Pro does not have is none', () => expect(withEdits(aCustomer(), { type: 'X' }).type).toBe(''));

it.each(['id', 'active', 'created', 'updated', 'user.email', '__proto__', 'constructor', 'addr', 'addr.nothing', ''])(
  'at %s nothing can be entered',
  (path) => {
    expect(isEditable(path)).toBe(false);
    expect(withEdits(aCustomer(), { [path]: 'x' })).toEqual(aCustomer());
  },
);
