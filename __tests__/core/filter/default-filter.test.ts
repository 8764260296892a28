import { defaultFilter } from '../../../src/core/filter/default-filter';
import { evaluate } from '../../../src/core/filter/evaluate';
import { readFilter } from '../../../src/core/filter/read-filter';
import { aCustomer } from '../a-customer';

const marked = { export_customer_to_ns__c: '1' };

it.each([
  ['marked', aCustomer({ custom: marked }), undefined],
  ['marked, with a number field never filled', aCustomer({ custom: { ...marked, netsuite_customer_id__c: '0' } }), undefined],
  ['not marked', aCustomer(), 'not-marked'],
  ['unmarked again', aCustomer({ custom: { export_customer_to_ns__c: '0' } }), 'not-marked'],
  ['inactive', aCustomer({ active: false, custom: marked }), 'inactive'],
  ['integrated', aCustomer({ custom: { ...marked, netsuite_customer_id__c: '4567' } }), 'already-integrated'],
  ['neither marked nor active', aCustomer({ active: false }), 'not-marked'],
])('a customer that is %s', (_, customer, reason) =>
  expect(evaluate(defaultFilter(), customer)).toEqual(reason === undefined ? { passes: true } : { passes: false, reason }),
);

it('reads the fields it is told to', () => {
  const filter = defaultFilter({ exportField: 'to_ns__c', netsuiteIdField: 'ns__c' });
  expect(evaluate(filter, aCustomer({ custom: { to_ns__c: '1', ns__c: '9' } }))).toEqual({ passes: false, reason: 'already-integrated' });
});

it('is a filter that can be stored', () => expect(readFilter(JSON.stringify(defaultFilter()))).toEqual(defaultFilter()));
