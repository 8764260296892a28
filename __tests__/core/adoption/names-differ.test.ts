import { namesDiffer } from '../../../src/core/adoption/names-differ';

it.each([
  ['Acme', 'ACME Inc.', false],
  ['Müller GmbH', 'Mueller GmbH', false],
  ['Acme', 'Acme Holding Germany', false],
  ['Northwind Traders', 'The Northwind Traders Ltd', false],
  ['Northwind Traders', 'Northwind Trading Company', false],
  ['Acme', 'Zebra Foods', true],
  ['Acme Consulting', 'Zebra Consulting', true],
  ['日本商事', '東京電機', true],
  ['', 'Zebra', false],
  ['\u200B', 'Zebra', false],
  ['!!!', '!!!', false],
])('%s and %s: %s', (one, other, differ) => {
  expect(namesDiffer([one], [other])).toBe(differ);
  expect(namesDiffer([other], [one])).toBe(differ);
});

it('one name of many that is alike is enough', () => expect(namesDiffer(['Globex', 'acme'], ['Zebra Foods', 'ACME'])).toBe(false));
