import { number } from '../../../../src/core/mapping/kinds/number';
import { aCustomer, readWith } from '../../a-customer';

const read = (steps: string, size__c: string) => readWith(number, `size__c${steps}`, aCustomer({ custom: { size__c } }));

it.each([
  ['', '12.50', 12.5],
  ['', '-3', -3],
  ['', '.5', 0.5],
  ['', '007', 7],
  ['| decimals 2', '1.005', 1.01],
  ['| decimals 2', '-1.005', -1.01],
  ['| decimals 0', '2.5', 3],
  ['| decimals 0', '-0.4', 0],
  ['| decimals 2', '123456789012.345', 123456789012.35],
  ['| decimals 2', '0.000000001', 0],
  ['| times 3', '0.1', 0.3],
  ['| times 100 | decimals 0', '0.285', 29],
])('%s makes %s %d', (steps, text, value) => expect(read(steps, text)).toMatchObject({ found: 'value', value }));

it('says what each step did', () =>
  expect(read('| times 2 | decimals 1', '1.26')).toMatchObject({ steps: ['times 2: 1.26 -> 2.52, decimals 1: 2.52 -> 2.5'] }));
it('may be empty', () => expect(read('', ' ').found).toBe('empty'));

it.each(['1,234.50', '12 EUR', 'NaN', 'Infinity', '1e3', '0x10', '.', '1234567890123456'])('%s is no number', (input) =>
  expect(read('', input)).toMatchObject({ found: 'no-match', code: 'NUMBER_INVALID', input }),
);
it.each(['size__c | decimals', 'size__c | decimals -1', 'size__c | decimals 11', 'size__c | times x', 'size__c | round', 'size__c |'])(
  'refuses %j',
  (expression) => expect(() => number(expression, {})).toThrow('is not a step of a number'),
);
