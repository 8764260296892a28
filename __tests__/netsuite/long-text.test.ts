import { fieldParts } from '../../src/netsuite/long-text';

const bytes = (text: string) => Buffer.byteLength(text);

it.each([
  ['nothing', '', []],
  ['what fits', 'abcd', ['abcd']],
  ['what does not', 'abcdefghij', ['abcd', 'efgh', 'ij']],
  ['bytes, not characters', 'äöü', ['äö', 'ü']],
  ['no surrogate pair', 'a😀b', ['a', '😀', 'b']],
  ['no part that begins or ends in a blank', 'ab  cdef', ['a', 'b  c', 'def']],
  ['blanks alone all the same', '          ', ['    ', '    ', '  ']],
])('cuts %s', (_case, text, parts) => expect(fieldParts(text, 4)).toEqual(parts));

it('gives any text back, in parts of 100,000 bytes at most', () => {
  const text = JSON.stringify(
    Array.from({ length: 20_000 }, (_, number) => ({ number, name: `Größe ${number} 😀 شركة` })),
    null,
    2,
  );
  const parts = fieldParts(text);
  expect(parts.join('')).toBe(text);
  expect(Math.max(...parts.map(bytes))).toBeLessThanOrEqual(100_000);
  expect(parts.some((part) => part !== part.trim())).toBe(false);
});
