import { element, text } from '../../../src/suiteprojects/xml/write-xml';
import { readXml } from '../../../src/suiteprojects/xml/read-xml';
import { productErrorOf } from '../fake-server';

it.each([
  ['markup', `<b>&"'</b>`],
  ['the end of a CDATA section', 'a]]>b'],
  ['line ends and tabs', 'a\r\nb\tc'],
  ['characters beyond the first plane', 'Müller 株式会社 🏢'],
  ['leading and trailing blanks', '  x  '],
  ['nothing', ''],
  ['an entity that is text', '&amp;'],
])('%s survives as text and as attribute', (_, value) => {
  const root = readXml(element('r', [text(value)], { a: value }));
  expect(root).toMatchObject({ text: value, attributes: { a: value } });
});

it('writes no raw > so that ]]> cannot appear', () => expect(text(']]>')).toBe(']]&gt;'));

it.each([
  ['a null character', 'a\u0000b', 1],
  ['a control character', '\u000b', 0],
  ['a lone high surrogate', 'ab\ud83c', 2],
  ['a lone low surrogate', '\udfe2x', 0],
  ['U+FFFE', '\ufffe', 0],
])('refuses %s and does not quote the value', (_, value, at) => {
  const error = productErrorOf(() => element('r', [], { a: value }));
  expect(error).toMatchObject({ code: 'SPP_REQUEST_INVALID', data: { at } });
  expect(productErrorOf(() => text(value)).data).toEqual(error.data);
});

it.each(['', '1a', 'a b', 'a/', 'a><b', 'a"', 'ä'])('refuses the name %j', (name) => {
  expect(productErrorOf(() => element(name))).toMatchObject({ code: 'SPP_REQUEST_INVALID', data: { reason: 'not a field name' } });
});
