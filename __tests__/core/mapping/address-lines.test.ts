import { addressLines, type AddressGroup } from '../../../src/core/mapping/address-lines';
import type { FieldValue } from '../../../src/core/customer/customer-draft';

const group = (fields: Record<string, FieldValue>, hasContent = true): AddressGroup => ({
  fields,
  hasContent,
});
const boxesOf = (...names: string[]) =>
  addressLines(new Map(names.map((name) => [name, group({ city: 'Rome' })]))).map((line) => [
    line.label,
    line.defaultBilling,
    line.defaultShipping,
  ]);

it.each([
  [['main'], [['Main', true, true]]],
  [
    ['main', 'billing'],
    [
      ['Main', false, true],
      ['Billing', true, false],
    ],
  ],
  [
    ['shipping', 'main'],
    [
      ['Shipping', false, true],
      ['Main', true, false],
    ],
  ],
  [
    ['main', 'billing', 'shipping'],
    [
      ['Main', false, false],
      ['Billing', true, false],
      ['Shipping', false, true],
    ],
  ],
  [['office'], [['office', false, false]]],
  [['constructor'], [['constructor', false, false]]],
  [[], []],
])('%j are the lines %j', (names, lines) => expect(boxesOf(...names)).toEqual(lines));

it('puts the country before the other fields, which keep their order', () => {
  const [line] = addressLines(new Map([['main', group({ addr1: '1 Main Street', city: 'Rome', country: 'IT', zip: '00100' })]]));
  expect(Object.keys(line?.fields ?? {})).toEqual(['country', 'addr1', 'city', 'zip']);
});

it('a group without content makes no line and takes no default box', () => {
  const lines = addressLines(
    new Map([
      ['billing', group({ addressee: 'Acme' }, false)],
      ['main', group({ city: 'Rome' })],
    ]),
  );
  expect(lines).toEqual([{ label: 'Main', defaultBilling: true, defaultShipping: true, fields: { city: 'Rome' } }]);
});
