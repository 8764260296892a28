import { field } from '../../../../src/core/mapping/kinds/field';
import { aCustomer, readWith, withoutAddress } from '../../a-customer';

it.each([
  ['company', aCustomer({ company: ' Acme\u00a0' }), 'Acme'],
  ['addr.zip', aCustomer({ addr: { zip: '007' } }), '007'],
  ['region__c', aCustomer({ custom: { region__c: 'West' } }), 'West'],
  ['active', aCustomer({ active: false }), '0'],
  ['company', aCustomer({ company: 'Zoë 😀\u0301' }), 'Zoë 😀\u0301'],
])('%s is the text without blanks around it', (path, customer, value) =>
  expect(readWith(field, path, customer)).toEqual({ found: 'value', value, source: path, steps: [] }),
);

it.each([
  ['company', aCustomer({ company: ' \u200b' })],
  ['addr.city', withoutAddress()],
  ['region__c', aCustomer()],
])('%s may be empty', (path, customer) => expect(readWith(field, path, customer)).toEqual({ found: 'empty', source: path, steps: [] }));

it('refuses an unknown field', () => expect(() => field('phone', {})).toThrow('"phone" is not a field of a SuiteProjects Pro customer'));
