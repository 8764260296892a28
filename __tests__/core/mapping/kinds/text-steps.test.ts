import { textStepOf } from '../../../../src/core/mapping/kinds/text-steps';

it.each([
  ["replace '&' 'and'", 'A & B & C', 'A and B and C'],
  ["replace '.' ''", 'A.B.', 'AB'],
  ["replace '''' '\\n'", "a'b", 'a\nb'],
  ["replace 'a' '$&'", 'bab', 'b$&b'],
  ["pad left 6 '0'", '42', '000042'],
  ["pad left 2 '0'", '1234', '1234'],
  ["pad left 6 '0'", '', ''],
  ["pad right 4 '.'", '😀', '😀...'],
  ['pad right 4', 'ab', 'ab  '],
])('%s makes %j %j', (step, text, expected) => expect(textStepOf(step)(text)).toBe(expected));

it.each([
  ["replace '' 'x'", 'replace needs a text to look for'],
  ["replace 'a'", 'is not a text function'],
  ["pad left 0 'x'", 'is not a text function'],
  ["pad left 3 'xy'", 'pad fills with one character'],
  ["pad left 3 ''", 'pad fills with one character'],
  ["pad middle 3 'x'", 'is not a text function'],
  ["pad left 99999 'x'", 'is not a text function'],
  ['toString', 'is not a text function'],
])('refuses %j', (step, reason) => expect(() => textStepOf(step)).toThrow(reason));
