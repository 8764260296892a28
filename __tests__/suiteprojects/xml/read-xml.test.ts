import { childOf, textOf } from '../../../src/suiteprojects/xml/element';
import { MAX_ANSWER_CHARACTERS, MAX_ANSWER_DEPTH, MAX_ANSWER_NODES } from '../../../src/suiteprojects/xml/limits';
import { readXml } from '../../../src/suiteprojects/xml/read-xml';
import { productErrorOf } from '../fake-server';

it('reads elements, attributes and text, with blanks where the server puts them', () => {
  const root = readXml('<?xml version="1.0" standalone="yes"?>\n<a x = "1"  ><b >one</b ><c/><b>two</b></a >\n');
  expect(root).toEqual({
    name: 'a',
    attributes: { x: '1' },
    text: '',
    children: [
      { name: 'b', attributes: {}, text: 'one', children: [] },
      { name: 'c', attributes: {}, text: '', children: [] },
      { name: 'b', attributes: {}, text: 'two', children: [] },
    ],
  });
  expect(textOf(root, 'b')).toBe('one');
  expect(textOf(root, 'absent')).toBe('');
  expect(childOf(root, 'absent')).toBeUndefined();
});

it('joins text, references and CDATA, and leaves comments out', () => {
  expect(readXml('<a>x &amp; &#252;<!-- no --><![CDATA[<y> & <!DOCTYPE z>]]></a>').text).toBe('x & ü<y> & <!DOCTYPE z>');
});

it.each([
  ['cut off after an element', '<response><Read status="0"><Customer><id>1</id></Customer>'],
  ['cut off inside a tag', '<response><Read status="0"><Cust'],
  ['cut off inside text', '<response><id>12'],
  ['cut off inside a reference', '<response>a &am'],
  ['empty', ''],
  ['blank', ' \n '],
  ['not XML', 'Service unavailable'],
  ['a wrong end tag', '<a><b></a></b>'],
  ['two roots', '<a/><a/>'],
  ['text after the root', '<a/>x'],
  ['a bare ampersand', '<a>M & M</a>'],
  ['an entity nobody declared', '<a>&nbsp;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a reference to a control character', '<a>&#1;</a>'],
  ['an attribute without quotes', '<a x=1/>'],
  ['an attribute twice', '<a x="1" x="2"/>'],
])('refuses what is %s', (_, text) => {
  expect(productErrorOf(() => readXml(text)).code).toBe('SPP_ANSWER_UNREADABLE');
});

it.each([
  ['an external one', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>'],
  ['an expanding one', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
  ['that of a web page', '<!DOCTYPE html><html></html>'],
])('refuses a document type: %s', (_, text) => {
  expect(productErrorOf(() => readXml(text)).code).toBe('SPP_ANSWER_FORBIDDEN');
});

it('refuses an oversized answer without reading it', () => {
  const error = productErrorOf(() => readXml('<'.repeat(MAX_ANSWER_CHARACTERS + 1)));
  expect(error).toMatchObject({ code: 'SPP_ANSWER_TOO_LARGE', data: { characters: MAX_ANSWER_CHARACTERS + 1 } });
});

it('takes an answer of exactly the largest size', () => {
  const text = `<a>${'x'.repeat(MAX_ANSWER_CHARACTERS - 7)}</a>`;
  expect(readXml(text).text).toHaveLength(MAX_ANSWER_CHARACTERS - 7);
});

const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

it('refuses an answer that is too deep, at the first element beyond, however it goes on', () => {
  expect(readXml(nested(MAX_ANSWER_DEPTH)).name).toBe('a');
  expect(productErrorOf(() => readXml('<a>'.repeat(1_000_000)))).toMatchObject({
    code: 'SPP_ANSWER_TOO_LARGE',
    data: { depth: MAX_ANSWER_DEPTH + 1 },
  });
});

it.each([
  ['elements', `<a>${'<b/>'.repeat(MAX_ANSWER_NODES)}</a>`],
  ['attributes', `<a>${`<b ${Array.from({ length: 1000 }, (_, at) => `x${at}=""`).join(' ')}/>`.repeat(MAX_ANSWER_NODES / 1000)}</a>`],
])('refuses an answer of too many %s, though it is not too long', (_, text) => {
  expect(text.length).toBeLessThan(MAX_ANSWER_CHARACTERS);
  expect(productErrorOf(() => readXml(text))).toMatchObject({ code: 'SPP_ANSWER_TOO_LARGE', data: { nodes: MAX_ANSWER_NODES + 1 } });
});
