import { literalOf, literalText, splitOutsideQuotes } from '../../../src/core/mapping/literal';
import { seeded } from '../seeded';

it.each([
  ["a, 'b, c', d", ',', ['a', "'b, c'", 'd']],
  ["a | replace '|' '''|'", '|', ['a', "replace '|' '''|'"]],
  ['a', ',', ['a']],
  ['', ',', ['']],
  ['a,,b', ',', ['a', '', 'b']],
])('%s parts at %s', (expression, separator, parts) => expect(splitOutsideQuotes(expression, separator)).toEqual(parts));

it.each(["'", "a, 'b", "'a''"])('%s has an open quote', (expression) =>
  expect(() => splitOutsideQuotes(expression, ',')).toThrow('is not closed'),
);

it.each([
  ["''", ''],
  ["'it''s'", "it's"],
  ["'a\\nb'", 'a\nb'],
  ["'a\\\\nb'", 'a\\nb'],
  ["'c:\\temp'", 'c:\\temp'],
  ['company', undefined],
  ["'a' 'b'", undefined],
  ["'a", undefined],
])('%s is the text %j', (part, text) => expect(literalOf(part)).toBe(text));

it('reads back whatever it writes', () => {
  const random = seeded(11);
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: 1 + Math.floor(random() * 8) }, () => "'\\n\n,| aé😀"[Math.floor(random() * 10)]).join('');
    const literal = literalText(text);
    expect(literalOf(literal)).toBe(text);
    expect(splitOutsideQuotes(`x,${literal}`, ',')).toEqual(['x', literal]);
  }
});
