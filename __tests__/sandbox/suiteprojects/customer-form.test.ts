import { customer, customers, localAccount } from './local-account';

describe('the Customer form', () => {
  it('sets created and updated of a new customer from the server clock', () => {
    const { spp } = localAccount();
    spp.saveCustomer(customer(8));
    expect(spp.customer('8')).toMatchObject({ created: '2026-01-15 09:00:00', updated: '2026-01-15 09:00:00' });
  });

  it('keeps created of a changed one', () => {
    const { spp, clock } = localAccount(customers(1), { utcOffsetMinutes: 60 });
    clock.advance(60_000);
    spp.saveCustomer(customer(1, { company: 'New', created: '1999-01-01 00:00:00' }));
    expect(spp.customer('1')).toMatchObject({ company: 'New', created: '2025-06-01 08:00:00', updated: '2026-01-15 15:01:00' });
  });

  it('deletes for readers, and keeps the row', () => {
    const { spp } = localAccount(customers(2));
    spp.deleteCustomer('1');
    expect(spp.customers().map(({ id, deleted }) => [id, deleted])).toEqual([
      ['1', true],
      ['2', undefined],
    ]);
    expect(spp.customer('1')?.updated).toBe('2026-01-15 09:00:00');
    expect(() => spp.deleteCustomer('1')).toThrow('There is no customer 1 to delete.');
    expect(() => spp.saveCustomer(customer(1))).toThrow('Customer 1 is deleted');
  });

  it('copies what it is given', () => {
    const { spp } = localAccount();
    const given = customer(1, { addr: { city: 'Bern' } });
    spp.saveCustomer(given);
    given.company = 'Changed later';
    given.addr = Object.assign(given.addr ?? {}, { city: 'Changed later' });
    expect(spp.customer('1')).toMatchObject({ company: 'Company 1', addr: { city: 'Bern' } });
  });
});

it.each([
  ['an id that is no number', [customer('x1')], 'an id is a positive whole number'],
  ['two rows of one id', [customer(1), customer(1)], 'Two customers have the id 1.'],
  ['a date of another form', [customer(1, { updated: '2026-01-15T09:00:00Z' })], 'updated is not YYYY-MM-DD HH:MM:SS'],
  ['a date that is none', [customer(1, { created: '2026-02-30 09:00:00' })], 'created is not YYYY-MM-DD HH:MM:SS'],
  ['a custom field that the account lacks', [customer(1, { custom: { no_such__c: '1' } })], 'no custom field no_such__c'],
  ['an unknown address field', [customer(1, { addr: { planet: 'x' } as object })], 'addr has no field planet'],
])('an account cannot hold %s', (_what, rows, message) => {
  expect(() => localAccount(rows)).toThrow(message);
});
