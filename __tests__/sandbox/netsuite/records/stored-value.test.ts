import { field, type FieldType } from '../../../../sandbox/netsuite/records/field';
import { storedValue } from '../../../../sandbox/netsuite/records/stored-value';
import { lowerCase, upperCase } from '../../../../sandbox/netsuite/records/upper-case';
import { refusal } from './fixture';

const stored = (type: FieldType, value: unknown) => storedValue(field('f', 'F', type), value);

it.each([
  ['text', 'x', 'x'],
  ['text', 5, '5'],
  ['text', '', null],
  ['text', null, null],
  ['checkbox', true, true],
  ['checkbox', 'T', true],
  ['checkbox', 'F', false],
  ['checkbox', '', false],
  ['radio', 'T', 'T'],
  ['select', 5, '5'],
  ['select', '5', '5'],
  ['integer', '12', 12],
  ['integer', -3, -3],
  ['decimal', '1.5', 1.5],
  ['date', '2026-02-28', '2026-02-28'],
  ['datetime', '2026-02-28T10:00:00Z', '2026-02-28T10:00:00Z'],
] as const)('%s takes %j', (type, value, expected) => expect(stored(type, value)).toBe(expected));

it.each([
  ['text', true],
  ['text', {}],
  ['text', NaN],
  ['checkbox', 'true'],
  ['checkbox', 1],
  ['radio', true],
  ['radio', 'company'],
  ['select', 1.5],
  ['select', true],
  ['integer', 1.5],
  ['integer', '1e3'],
  ['decimal', 'abc'],
  ['decimal', Infinity],
  ['date', '2026-02-30'],
  ['date', '1/2/2026'],
  ['datetime', 'soon'],
] as const)('%s refuses %j', (type, value) => {
  const shown = typeof value === 'object' ? 'object' : String(value);
  expect(refusal(() => stored(type, value))).toEqual({
    code: 'INVALID_FLD_VALUE',
    message: `You have entered an Invalid Field Value ${shown} for the following field: f`,
  });
});

it.each([
  ['große straße', 'GROßE STRAßE'],
  ['ﬁle', 'ﬁLE'],
  ['élan', 'ÉLAN'],
  ['𐐨', '𐐀'],
  ['abc', 'ABC'],
])('upper case of %s is %s, letter by letter', (text, upper) => expect(upperCase(text)).toBe(upper));

it('lower case keeps the number of letters', () => expect(lowerCase('İSTANBUL É')).toBe('İstanbul é'));
