import { fixed } from '../../../../src/core/mapping/kinds/fixed';
import { aCustomer, readWith } from '../../a-customer';

it.each(['F', ' ', 'company', '__proto__'])('%j is the value itself, and reads nothing', (expression) => {
  expect(readWith(fixed, expression, aCustomer())).toEqual({ found: 'value', value: expression, source: 'fixed value', steps: [] });
  expect(fixed(expression, {}).sources).toEqual([]);
});

it('nothing is empty', () => expect(readWith(fixed, '', aCustomer())).toEqual({ found: 'empty', source: 'fixed value', steps: [] }));
