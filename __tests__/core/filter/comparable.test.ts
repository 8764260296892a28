import { asNumber, isDate } from '../../../src/core/filter/comparable';

it.each([
  ['12', 12],
  [' -1.5 ', -1.5],
  ['0', 0],
  ['', undefined],
  ['  ', undefined],
  ['12 EUR', undefined],
  ['1,000', undefined],
  ['Infinity', undefined],
])('%j as a number is %p', (text, number) => expect(asNumber(text)).toBe(number));

it.each(['2026-01-31', '2026-01-31 08:00:00'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
it.each(['', '0000-00-00', '0000-00-00 00:00:00', '31.01.2026', '2026-01-31T08:00', 'n/a', '2026-1-1'])('%j is no date', (text) =>
  expect(isDate(text)).toBe(false),
);
