import { state } from '../../../../src/core/mapping/kinds/state';
import { aCustomer, readWith } from '../../a-customer';

const read = (text: string, country: string) => readWith(state, 'addr.state, addr.country', aCustomer({ addr: { state: text, country } }));

it.each([
  ['IL', 'US', 'IL', []],
  ['Illinois', 'United States', 'IL', ['"Illinois" -> state IL of US']],
  ['québec', 'CAN', 'QC', ['"québec" -> state QC of CA']],
  ['Bayern', 'Germany', 'Bayern', ['states of DE are taken as they are']],
  ['Illinois', '', 'Illinois', ['states of an unknown country are taken as they are']],
  ['Illinois', 'Narnia', 'Illinois', ['states of an unknown country are taken as they are']],
])('%s in %s is %s', (text, country, value, steps) =>
  expect(read(text, country)).toEqual({ found: 'value', value, source: 'addr.state', steps }),
);

it.each([
  ['Ontario', 'US'],
  ['constructor', 'CA'],
])('%s is no state of %s', (input, country) =>
  expect(read(input, country)).toEqual({
    found: 'no-match',
    input,
    code: 'STATE_UNKNOWN',
    source: 'addr.state',
    steps: [`"${input}" is not a state of ${country}`],
  }),
);

it('may be empty', () => expect(read(' ', 'US').found).toBe('empty'));
it('reads both fields', () => expect(state('addr.state, addr.country', {}).sources).toEqual(['addr.state', 'addr.country']));
it.each(['addr.state', 'addr.state, addr.country, addr.city'])('refuses %j', (expression) =>
  expect(() => state(expression, {})).toThrow('expected two fields: the state, the country'),
);
