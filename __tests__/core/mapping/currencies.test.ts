import { currencyCode } from '../../../src/core/mapping/currencies';
import { CURRENCIES, CURRENCY_ALIASES } from '../../../src/core/mapping/currencies-data';
import { plainKey } from '../../../src/core/mapping/plain-key';

it.each([
  ['USD', 'USD'],
  [' usd ', 'USD'],
  ['US Dollar', 'USD'],
  ['U.S. dollar', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['Pound Sterling', 'GBP'],
  ['Icelandic Krona', 'ISK'],
  ['R$', 'BRL'],
  ['Renminbi', 'CNY'],
])('%j is %s', (text, code) => expect(currencyCode(text)).toBe(code));

it.each(['', '$', '£', '¥', 'kr', 'Dollar', 'Peso', 'Crown', 'XXX', 'DEM', 'constructor', '__proto__', 'U S', 'CA', 'AU'])(
  '%j is nobody’s',
  (text) => expect(currencyCode(text)).toBeUndefined(),
);

it('knows the codes in use that the machine’s CLDR knows, and no other', () => {
  const codes = CURRENCIES.trim()
    .split(';')
    .map((item) => item.trim().slice(0, 3))
    .filter((code) => code !== '');
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([...codes].sort());
  const known = new Set(Intl.supportedValuesOf('currency'));
  // Younger than the data of some machines: the Caribbean guilder and the gold of Zimbabwe.
  expect(codes.filter((code) => !known.has(code) && !['XCG', 'ZWG', 'SLE', 'VED'].includes(code))).toEqual([]);
});

it('gives every name to one currency only', () => {
  const names = [
    ...CURRENCIES.trim()
      .split(';')
      .map((item) => item.trim().slice(4)),
    ...CURRENCY_ALIASES.trim()
      .split('\n')
      .flatMap((line) => line.slice(5).split(' / ')),
  ].filter((name) => name !== '' && !name.endsWith('$'));
  expect(names.filter((name, at) => names.findIndex((other) => plainKey(other) === plainKey(name)) !== at)).toEqual([]);
});
