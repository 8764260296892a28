import { currency } from '../../../../src/core/mapping/kinds/currency';
import { aCustomer, readWith } from '../../a-customer';

const read = (text: string) => readWith(currency, 'currency', aCustomer({ currency: text }));

it.each([
  ['USD', 1],
  [' eur ', 2],
])('%j is the id %i', (text, value) =>
  expect(read(text)).toEqual({
    found: 'value',
    value,
    source: 'currency',
    steps: [`currency ${text.trim().toUpperCase()} -> id ${value}`],
  }),
);

it.each(['GBP', 'constructor', '__proto__', '1'])('%s does not match', (input) =>
  expect(read(input)).toMatchObject({
    found: 'no-match',
    input,
    code: 'NO_MATCH',
    steps: [`no active currency has the symbol ${input.toUpperCase()}`],
  }),
);

it('may be empty', () => expect(read('').found).toBe('empty'));

it('does not apply without Multiple Currencies, and asks for no field then', () => {
  expect(readWith(currency, 'currency', aCustomer(), {})).toEqual({
    found: 'not-applicable',
    source: 'currency',
    steps: ['this account has one currency only'],
  });
  expect(currency('currency', {}).sources).toEqual([]);
});
it.each([{}, { currencies: {} }])('refuses an unknown field (%j)', (references) =>
  expect(() => currency('money', references)).toThrow('"money" is not a field'),
);

it.each([
  ['US Dollar', 1, '"US Dollar" -> currency USD -> id 1'],
  ['€', 2, '"€" -> currency EUR -> id 2'],
])('%j is understood by its name', (text, value, step) => expect(read(text)).toMatchObject({ found: 'value', value, steps: [step] }));

it('takes a symbol that an account has made for itself before any name', () =>
  expect(readWith(currency, 'currency', aCustomer({ currency: 'yen' }), { currencies: { YEN: 9, JPY: 4 } })).toMatchObject({ value: 9 }));
