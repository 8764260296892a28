import { complaintOf, fromScript, toScript } from '../../../sandbox/client/values';

it.each([
  ['CHECKBOX', 'T', true],
  ['CHECKBOX', '', false],
  ['INTEGER', '1,200', 1200],
  ['FLOAT', '', ''],
  ['PERCENT', '12.5%', 12.5],
  ['DATE', '2/29/2024', new Date(2024, 1, 29)],
  ['MULTISELECT', 'a\u0005b', ['a', 'b']],
  ['TEXT', '7', '7'],
  ['TIMEOFDAY', '1:00 pm', undefined],
] as const)('reads %s %j', (type, text, value) => expect(toScript(type, text)).toEqual(value));

it.each([
  ['CHECKBOX', false, 'F'],
  ['CHECKBOX', 'T', undefined],
  ['INTEGER', 1.5, undefined],
  ['INTEGER', '', ''],
  ['DATE', new Date(2026, 11, 1), '12/1/2026'],
  ['DATE', new Date(Number.NaN), undefined],
  ['SELECT', 3, '3'],
  ['TEXT', 3, undefined],
  ['MULTISELECT', ['a', 'b'], 'a\u0005b'],
] as const)('writes %s %j', (type, value, text) => expect(fromScript(type, value)).toBe(text));

it.each([
  ['DATE', '2/30/2026', 'Invalid date value (must be M/D/YYYY)'],
  ['INTEGER', '1.5', 'Invalid number (must be a whole number)'],
  ['FLOAT', 'x', 'Invalid number'],
  ['FLOAT', '', undefined],
] as const)('judges an entered %s %j', (type, text, complaint) => expect(complaintOf(type, text)).toBe(complaint));
