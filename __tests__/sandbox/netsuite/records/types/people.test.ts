import { displayName } from '../../../../../sandbox/netsuite/records/display-name';
import { acme, customField, newAccount, refusal } from '../fixture';

describe('contacts', () => {
  it('are named after first and last name when they have no name [K]', () => {
    const { store } = newAccount();
    const contact = store.insert('contact', { firstname: 'Ann', lastname: 'Lee', email: 'ann@example.com' });
    expect(contact.fields['entityid']).toBe('Ann Lee');
    expect(displayName(store, contact)).toBe('Ann Lee');
  });

  it('need a name', () => {
    expect(refusal(() => newAccount().store.insert('contact', { email: 'ann@example.com' }))).toEqual({
      code: 'USER_ERROR',
      message: 'Please enter value(s) for: Contact',
    });
  });

  it('of one company cannot share a name; of two they can [K]', () => {
    const { store } = newAccount();
    const [one, two] = ['A', 'B'].map((companyname) => String(store.insert('customer', acme({ companyname })).id));
    store.insert('contact', { entityid: 'Ann Lee', company: one! });
    store.insert('contact', { entityid: 'Ann Lee', company: two! });
    expect(refusal(() => store.insert('contact', { entityid: 'ANN LEE', company: two! })).code).toBe('CONTACT_ALREADY_EXISTS');
  });

  it('keep a customer from being deleted', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme());
    store.insert('contact', { entityid: 'Ann Lee', company: String(id) });
    expect(() => store.remove('customer', id)).toThrow();
  });
});

describe('entity fields', () => {
  it('are on the entities that they apply to', () => {
    const { store } = newAccount();
    store.defineEntityField(customField('custentity_both', 'TEXT', { appliesTo: ['customer', 'contact'] }));
    store.defineEntityField(customField('custentity_all', 'TEXT'));
    const has = (type: string, id: string) => store.recordType(type)?.fields.has(id);
    expect(['customer', 'contact', 'employee'].map((type) => has(type, 'custentity_both'))).toEqual([true, true, false]);
    expect(['customer', 'contact', 'employee'].map((type) => has(type, 'custentity_all'))).toEqual([true, true, true]);
  });
});

it('a customer takes an employee as its sales rep', () => {
  const { store } = newAccount();
  const { id } = store.insert('employee', { entityid: 'Dana Reyes', email: 'dana@example.com' });
  expect(store.insert('customer', acme({ salesrep: String(id) })).fields['salesrep']).toBe(String(id));
  expect(refusal(() => store.insert('customer', acme({ companyname: 'B', salesrep: '99' }))).code).toBe('INVALID_KEY_OR_REF');
});
