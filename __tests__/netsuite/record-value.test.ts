import { dependsOnType, recordValue } from '../../src/netsuite/record-value';

it.each([
  ['date', '2026-01-31', new Date(2026, 0, 31)],
  ['date', '2024-02-29', new Date(2024, 1, 29)],
  ['checkbox', 'T', true],
  ['checkbox', '1', true],
  ['checkbox', 'true', true],
  ['checkbox', 'F', false],
  ['checkbox', '0', false],
  ['checkbox', 'false', false],
  ['checkbox', '2026-01-31', '2026-01-31'],
  ['radio', 'F', 'F'],
  ['text', '2026-01-31', '2026-01-31'],
  ['select', '1', '1'],
  ['', 'T', 'T'],
])('a field of type %j takes %j as %p', (type, value, expected) => expect(recordValue(type, value)).toEqual(expected));

it('keeps the first century', () => expect((recordValue('date', '0026-01-31') as Date).getFullYear()).toBe(26));

it.each([
  ['2026-01-31', true],
  ['T', true],
  ['0', true],
  ['2026-01-31 10:00:00', false],
  ['Acme', false],
  ['10', false],
  [1, false],
  [true, false],
])('asks for the type of the field of %p: %p', (value, expected) => expect(dependsOnType(value)).toBe(expected));
