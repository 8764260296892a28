import { country } from '../../../../src/core/mapping/kinds/country';
import { aCustomer, readWith, withoutAddress } from '../../a-customer';

const read = (text: string) => readWith(country, 'addr.country', aCustomer({ addr: { country: text } }));

it.each([
  ['US', 'US', []],
  [' us ', 'US', ['"us" -> ISO country US']],
  ['UK', 'GB', ['"UK" -> ISO country GB']],
  ['Côte d’Ivoire', 'CI', ['"Côte d’Ivoire" -> ISO country CI']],
])('%j is %s', (text, value, steps) => expect(read(text)).toEqual({ found: 'value', value, source: 'addr.country', steps }));

it.each(['Narnia', 'n.a.', 'constructor', '__proto__', '😀'])('%j does not match', (input) =>
  expect(read(input)).toEqual({
    found: 'no-match',
    input,
    code: 'COUNTRY_UNKNOWN',
    source: 'addr.country',
    steps: [`"${input}" is not a known country`],
  }),
);

it('may be empty', () => {
  expect(read('\u00a0').found).toBe('empty');
  expect(readWith(country, 'addr.country', withoutAddress()).found).toBe('empty');
});
it('refuses an unknown field', () => expect(() => country('country', {})).toThrow('"country" is not a field'));
