import { field } from '../../../../sandbox/netsuite/records/field';
import { enteredValue, typedValue } from '../../../../sandbox/web/records/entered-value';
import { aSite } from '../a-site';

const { account } = aSite();

it.each([
  ['date', '2026-01-31', '1/31/2026'],
  ['datetime', '2026-01-31T20:05:09.000Z', '1/31/2026 3:05:09 pm'],
  ['checkbox', true, 'T'],
  ['checkbox', null, 'F'],
  ['integer', 7, '7'],
  ['text', null, ''],
] as const)('writes a %s %p as %p, and reads it again', (type, stored, typed) => {
  const definition = field('custrecord_x', 'X', type);
  expect(typedValue(account, definition, stored)).toBe(typed);
  if (stored !== null) expect(enteredValue(account, definition, typed)).toBe(stored);
});

it.each(['2/30/2026', '2026-01-31', 'today'])('refuses %p as a day', (text) =>
  expect(() => enteredValue(account, field('custrecord_x', 'X', 'date'), text)).toThrow('You have entered an Invalid Field Value'),
);
