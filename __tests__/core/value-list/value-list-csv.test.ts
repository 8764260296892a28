import { parseCsv } from '../../../src/core/value-list/csv';
import { printValueListCsv, readValueListCsv } from '../../../src/core/value-list/value-list-csv';
import { seeded } from '../seeded';

const pair = (source: string, target: string) => ({ source, target });

it.each<[string, string, { source: string; target: string }[]]>([
  ['plain', 'source,target\r\na,1\r\nb,2\r\n', [pair('a', '1'), pair('b', '2')]],
  ['a header in any case, with a byte order mark', '\uFEFFSource, TARGET\na,1', [pair('a', '1')]],
  ['quotes, commas and line breaks in a field', 'source,target\n"Smith, ""Joe""\nInc.",1', [pair('Smith, "Joe"\nInc.', '1')]],
  ['lone returns', 'source,target\ra,1\rb,2', [pair('a', '1'), pair('b', '2')]],
  ['blank lines', '\nsource,target\n\n  \na,1\n\n', [pair('a', '1')]],
  ['an empty target', 'source,target\na,\nb,""', [pair('a', ''), pair('b', '')]],
  ['a pair that is there twice', 'source,target\na,1\na,1', [pair('a', '1')]],
  ['blanks, which are part of a field', 'source,target\n a , 1 ', [pair(' a ', ' 1 ')]],
  ['a header alone', 'source,target', []],
])('reads %s', (_, text, pairs) => expect(readValueListCsv(text)).toEqual({ ok: true, pairs }));

it.each<[string, string, { line: number; reason: string }[]]>([
  ['no text', '', [{ line: 1, reason: 'expected the header source,target' }]],
  ['another header', 'from,to\na,1', [{ line: 1, reason: 'expected the header source,target' }]],
  [
    'semicolons',
    'source;target\na;1',
    [{ line: 1, reason: 'expected the header source,target; the columns are separated by semicolons, save the file with commas' }],
  ],
  [
    'everything that is wrong, with its line',
    'source,target\n"a\nb",1\nc\n,2\nd,1,2\n"a\nb",2',
    [
      { line: 4, reason: 'expected two columns, source and target, but there are 1' },
      { line: 5, reason: 'the source is empty' },
      { line: 6, reason: 'expected two columns, source and target, but there are 3' },
      { line: 7, reason: '"a\nb" has another target on line 2' },
    ],
  ],
  [
    'a quotation mark that is not closed',
    'source,target\na,1\nb,"2\n3',
    [{ line: 3, reason: 'a quotation mark is opened and never closed' }],
  ],
  ['text after a quotation mark', 'source,target\n"a"b,1', [{ line: 2, reason: 'text follows a closing quotation mark' }]],
  [
    'a quotation mark in the middle',
    'source,target\n5" pipe,1',
    [{ line: 2, reason: 'a quotation mark stands inside a field that does not begin with one' }],
  ],
])('refuses %s', (_, text, errors) => expect(readValueListCsv(text)).toEqual({ ok: false, errors }));

describe('in a spreadsheet', () => {
  it.each(['=1+1', '+cmd|1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"])('%j is text', (source) =>
    expect(parseCsv(printValueListCsv([pair(source, 'x')]))).toMatchObject({ records: [{}, { fields: [`'${source}`, 'x'] }] }),
  );
  it.each(['-5', '+49', '-0.5', "'tis", '5', 'a=b', '', '-'])('%j as a target is a formula only if it looks like one', (target) => {
    const [, row] = printValueListCsv([pair('x', target)]).split('\r\n');
    expect(row).toBe(target === '-' ? "x,'-" : `x,${target}`);
  });
});

it('reads back what it prints, whatever the texts', () => {
  const random = seeded(3);
  const alphabet = ['=', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', ' ', 'a', '5', ';', 'ü', '\u202e', '<script>', '\uFEFF'];
  const word = () => Array.from({ length: Math.floor(random() * 6) }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  for (let round = 0; round < 2000; round += 1) {
    const pairs = [pair(`${word()}x`, word())];
    expect(readValueListCsv(printValueListCsv(pairs))).toEqual({ ok: true, pairs });
  }
});

it('never throws, whatever the text', () => {
  const random = seeded(4);
  const pieces = ['"', ',', '\n', '\r\n', 'source,target\n', 'a', "'", '=', ''];
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
    expect(typeof readValueListCsv(text).ok).toBe('boolean');
  }
});

it('reads in time that grows with the text only: 20,000 lines', () => {
  const pairs = Array.from({ length: 20_000 }, (_, position) => pair(`source "${position}"`, String(position)));
  expect(readValueListCsv(printValueListCsv(pairs))).toEqual({ ok: true, pairs });
});
