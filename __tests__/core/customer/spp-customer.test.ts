import { customerFieldOf, isKnownPath, readField } from '../../../src/core/customer/spp-customer';
import { readText } from '../../../src/core/mapping/side';
import { aCustomer, anAddress, withoutAddress } from '../a-customer';

const customer = aCustomer({
  web: ' https://acme.example ',
  active: false,
  addr: { zip: '007', email: 'a@b.co' },
  billingaddr: anAddress({ city: 'Rome' }),
  custom: { region__c: 'West', ['__proto____c']: 'odd' },
  other: { userid: '12', notes: 'n' },
  related: { 'user.email': 'a@b.co', 'user.level__c': '3' },
});

it.each([
  ['company', 'company'],
  ['addr.city', 'addr'],
  ['x__c', 'x__c'],
  ['user.email', 'userid'],
  ['contact.level__c', 'primary_contactid'],
])('%s is read from the field %s', (path, field) => expect(customerFieldOf(path)).toBe(field));

describe('readField', () => {
  it.each([
    ['id', '7'],
    ['company', 'Acme Inc.'],
    ['web', ' https://acme.example '],
    ['type', 'C'],
    ['active', '0'],
    ['updated', '2026-01-02 03:04:05'],
    ['addr.zip', '007'],
    ['addr.email', 'a@b.co'],
    ['billingaddr.city', 'Rome'],
    ['contactaddr.city', ''],
    ['region__c', 'West'],
    ['__proto____c', 'odd'],
    ['unset__c', ''],
    ['userid', '12'],
    ['rate', ''],
    ['user.email', 'a@b.co'],
    ['user.level__c', '3'],
    ['territory.name', ''],
  ])('%s is %j', (path, text) => expect(readField(customer, path)).toBe(text));

  it.each([
    'email',
    'phone',
    'constructor',
    '__proto__',
    'toString',
    'addr',
    'addr.constructor',
    'addr.__proto__',
    'custom.region__c',
    'addr.city.x',
    'user',
    'user.',
    'user.addr.city',
    'constructor.name',
    'nobody.name',
    '',
  ])('an unknown path such as %j is empty and not known', (path) => {
    expect(isKnownPath(path)).toBe(false);
    expect(readField(customer, path)).toBe('');
  });

  it('of an address that is not there is empty', () => expect(readField(withoutAddress(), 'addr.city')).toBe(''));
});

it.each([
  'id',
  'name',
  'company',
  'active',
  'type',
  'updated',
  'addr.state',
  'billingaddr.addr4',
  'contactaddr.fax',
  'x__c',
  'notes',
  'territory.name',
])('%s is a known path', (path) => expect(isKnownPath(path)).toBe(true));

it.each([
  ['\u00a0 Acme\u3000', 'Acme'],
  ['\u200b', ''],
  [' \t\n', ''],
  ['A\nB', 'A\nB'],
])('readText of %j is %j', (company, text) => expect(readText(aCustomer({ company }), 'company')).toBe(text));
