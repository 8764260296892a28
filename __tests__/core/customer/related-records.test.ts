import { RELATED, relatedPath, relatedTables, relatingFrom } from '../../../src/core/customer/related-records';
import { OTHER_FIELDS } from '../../../src/core/customer/spp-customer';
import { SPP_TABLES } from '../../../src/core/customer/spp-tables';
import { aCustomer } from '../a-customer';

it.each(Object.entries(RELATED))(
  '%s refers by a plain field of the customer to a table that can be read',
  (_, { foreignKey, table, type }) => {
    expect(OTHER_FIELDS).toContain(foreignKey);
    expect(SPP_TABLES[table]?.type).toBe(type);
  },
);

it.each(['user', 'user.', 'user.a.b', 'user.1', 'toString.name', 'addr.city', 'company', 'user.x y', 'User.name'])(
  '%s is no path of a related record',
  (path) => expect(relatedPath(path)).toBeUndefined(),
);

it('names the tables that paths need', () =>
  expect(relatedTables(['company', 'user.email', 'contact.level__c'])).toEqual([
    { table: 'user', fields: ['id', 'email'] },
    { table: 'contact', fields: ['id', 'level__c'] },
  ]));

describe('relating', () => {
  const tables = {
    user: [
      { id: '1', email: 'ann@x.co', name: 'Ann' },
      { id: '01', email: 'other@x.co', name: 'Other' },
    ],
    contact: [{ id: '5', email: 'c@x.co' }],
  };
  const paths = ['company', 'user.email', 'user.name', 'contact.email', 'billing_contact.email', 'territory.name'];

  it('fills every path from the row that the key names, two paths of one table each by its own key', () =>
    expect(relatingFrom(paths, tables)(aCustomer({ other: { userid: '1', billing_contact_id: '5', territoryid: '9' } })).related).toEqual({
      'user.email': 'ann@x.co',
      'user.name': 'Ann',
      'contact.email': '',
      'billing_contact.email': 'c@x.co',
      'territory.name': '',
    }));

  it.each(['0', '', '2', ' 1'])('finds nothing for the key %j', (userid) =>
    expect(relatingFrom(['user.email'], tables)(aCustomer({ other: { userid } })).related).toEqual({ 'user.email': '' }),
  );

  it('leaves customers alone when no path is of a related record', () => {
    const customer = aCustomer();
    expect(relatingFrom(['company', 'userid'], tables)(customer)).toBe(customer);
  });
});
