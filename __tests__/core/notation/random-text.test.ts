import { faultOf } from '../../../src/core/filter/read-filter';
import { compileValue } from '../../../src/core/mapping/kinds/registry';
import type { References } from '../../../src/core/mapping/mapping-row';
import { readNotation } from '../../../src/core/notation/read-notation';
import type { NotationReading } from '../../../src/core/notation/report';
import { writeNotation } from '../../../src/core/notation/write-notation';
import { garbage, seeded } from '../seeded';
import { Generator } from './generated-mapping';

const TOKENS = [
  ...['<PUSH>', '</PUSH>', '<PULL>', '<OA_CUSTOMER_TO_NS_CUSTOMER>', '</OA_CUSTOMER_TO_NS_CUSTOMER>', '<category code>', '</category>'],
  ...['IF <<END', 'FILTER <<END', 'END', 'IF', 'THEN', 'ELSE', 'AND', 'OR', '(', ')', '=', '<>', '<=', ',', ':', '<', '>', '</', '<<', '#'],
  ...["'a'", "'1'", '"b"', "'", '"', '“', '_TODAY', '_REMOVE', 'lookup=code:lookup_table=user:lookup_by=id:lookup_return=name', '5'],
  ...[
    'OA_FIELDS',
    'OA_CUSTOM_FIELDS',
    'NS_FIELDS',
    'type',
    'code',
    'region',
    'companyName',
    'url',
    'web',
    'email',
    'constructor',
    '__proto__',
  ],
  ...['\n', '\n', '\n', '\n', ' ', ' ', ' ', '\t', '\r\n', "(type = 'C')", "IF (type = 'C') THEN url web"],
];

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const tokens = (random: Random): string =>
  Array.from({ length: Math.floor(random() * 40) }, () => pick(random, TOKENS) ?? '').join(random() < 0.5 ? ' ' : '');

/** A valid text with up to five pieces cut out, doubled, or replaced by others. */
function mutated(random: Random, valid: string): string {
  let text = valid;
  for (let count = Math.floor(random() * 5) + 1; count > 0; count -= 1) {
    const from = Math.floor(random() * text.length);
    const to = from + Math.floor(random() * 12);
    const between = pick(random, ['', text.slice(from, to).repeat(2), pick(random, TOKENS) ?? '', garbage(random, 3)]) ?? '';
    text = text.slice(0, from) + between + text.slice(to);
  }
  return text;
}

function referencesOf({ valueLists }: NotationReading): References {
  const lists = valueLists.map(
    ({ name, pairs }) => [name, Object.fromEntries(pairs.map(({ source, target }) => [source, target]))] as const,
  );
  return { valueLists: Object.fromEntries(lists), lists: { terms: {}, statusByType: {} }, currencies: {}, today: '2026-11-24' };
}

/** What must hold of the report of any text. */
function checkReport(text: string): void {
  const reading = readNotation(text);
  const texts = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const broken: unknown[] = [];
  if (reading.lines.length !== texts.length) broken.push('lines');
  const ids = new Set(reading.rows.map(({ id }) => id));
  const named = new Set<string>();
  for (const [position, line] of reading.lines.entries()) {
    if (line.line !== position + 1 || line.text !== texts[position]) broken.push(line);
    if (line.becomes === 'nothing' && !line.why) broken.push(line);
    if ((line.becomes === 'row') !== line.rowIds.length > 0 || !line.rowIds.every((id) => ids.has(id))) broken.push(line);
    for (const id of line.rowIds) named.add(id);
  }
  if (named.size !== reading.rows.length || ids.size !== reading.rows.length) broken.push('a row without a line');
  if (reading.lines.some(({ becomes }) => becomes === 'filter') !== (reading.filter !== undefined)) broken.push('filter');
  if (reading.filter !== undefined && faultOf(reading.filter) !== undefined) broken.push(reading.filter);
  const references = referencesOf(reading);
  for (const { kind, expression } of reading.rows) compileValue(kind, expression, references);
  if (broken.length > 0) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(broken)}`);
}

describe('any text gives a report with one entry a line, and rows that the mapping understands', () => {
  it.each(Array.from({ length: 10 }, (_, seed) => seed))('a thousand texts of seed %i', (seed) => {
    const random = seeded(1000 + seed);
    const generator = new Generator(random);
    for (let count = 0; count < 20; count += 1) {
      const valid = writeNotation(generator.mapping()).text;
      for (let one = 0; one < 20; one += 1) checkReport(mutated(random, valid));
    }
    for (let count = 0; count < 300; count += 1) {
      checkReport(garbage(random, 60));
      checkReport(tokens(random));
    }
  });
});

describe('takes time in proportion to the length, whatever is repeated', () => {
  const SIZE = 60_000;
  const repeated = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

  it.each([
    ['(', `FILTER <<END\n${repeated('(')}\nEND`],
    ["' '", repeated("'")],
    ['tags', repeated('<A>\n')],
    ['tags that never match', repeated('<A>\n') + repeated('</B>\n')],
    ['one line of tags', repeated('<A>')],
    ['word', repeated('a')],
    ['an underlined word', `companyName ${repeated('_c')}`],
    ['backslashes', `companyName '${repeated('\\')}'`],
    ['a word of dots', `companyName ${repeated('a.')}`],
    ['commas', `companyName name${repeated(',name')}`],
    ['relations', `FILTER <<END\n(code = '1')${repeated(" AND (code = '1')")}\nEND`],
    ['a list', `FILTER <<END\n(code = ('1'${repeated(", '1'")}))\nEND`],
    ['undeclared names', `OA_FIELDS name\n${Array.from({ length: 4000 }, (_, at) => `custentity${at} f${at}__c`).join('\n')}`],
    ['statements', `IF <<END\n${Array.from({ length: 1500 }, (_, at) => `IF (f${at}__c = '1') THEN url g${at}__c`).join('\n')}\nEND`],
    ['blocks never closed', repeated('IF <<END\n')],
    ['lists never closed', repeated('<category code>\n')],
    ['a long value list', `<category code>\n${Array.from({ length: 4000 }, (_, at) => `'${at}' 'v'`).join('\n')}\n</category>`],
    ['blanks', repeated(' ')],
    ['line breaks', repeated('\n')],
    ['blanks before <<', `FILTER${repeated(' ')}<<END`],
  ])('%s', (_, text) => {
    expect(() => checkReport(text)).not.toThrow();
  });
});
