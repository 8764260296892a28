import { readHtml } from '../../sandbox/web/html-reader';
import { browserOf, openAll, pressAll, type Seen } from './every-page';
import { filledWorld, type Filled } from './filled-world';

const AMOUNTS = { rows: 200, pairs: 2000, lists: 120, versions: 120, runs: 300, exceptions: 500 };
const MOST_UNITS = 1000;
const ROWS_PER_PAGE = 100;

/** Tables that tell of one customer or one text as a whole, and the editor of pairs, which has an empty line at its end. */
const WHOLE = ['The NetSuite customer, field by field', 'What was read'];
const EDITOR_LINE = 1;

/** The tables of a page that have too many rows, their heads left out. */
function longTables({ name, page: { html } }: Seen): string[] {
  const tables: { caption: string; rows: number }[] = [];
  const open: { caption: string; rows: number }[] = [];
  for (const token of readHtml(html)) {
    if (token.kind === 'open' && token.tag === 'table') open.push({ caption: token.attributes['aria-label'] ?? '', rows: -1 });
    const current = open.at(-1);
    if (token.kind === 'open' && token.tag === 'tr' && current !== undefined) current.rows += 1;
    if (token.kind === 'close' && token.tag === 'table') tables.push(...open.splice(-1));
  }
  return tables
    .filter(({ caption, rows }) => !WHOLE.includes(caption) && rows > ROWS_PER_PAGE + EDITOR_LINE)
    .map(({ caption, rows }) => `${name}: ${caption} ${rows}`);
}

let filled: Filled;
let opened: Seen[];
let answered: Seen[];

const used = () => [...filled.world.account.governance.values()].filter(({ script }) => script === 'customscript_spx_settings_sl');
const pageOf = (name: string) => opened.find((one) => one.name === name)?.page;

beforeAll(() => {
  filled = filledWorld('Großhandel & Söhne', AMOUNTS);
  const visitor = browserOf(filled.world);
  opened = openAll(filled, visitor);
  answered = pressAll(filled, visitor, 'Großhandel & Söhne');
});

it('no request, whichever page it opens and whichever button it presses, uses more units than a Suitelet has', () => {
  expect(used().map(({ invocations }) => invocations > 100)).toEqual([true]);
  for (const { most, limit } of used()) {
    expect(limit).toBe(MOST_UNITS);
    expect(most).toBeLessThan(MOST_UNITS);
  }
});

it('every page is shown', () => {
  for (const { name, page } of [...opened, ...answered])
    expect([name, /Something unexpected happened|NOT_EMULATED|UNEXPECTED_ERROR|SSS_USAGE/.test(page.text)]).toEqual([name, false]);
});

it('no table is longer than a hundred rows', () => {
  expect([...opened, ...answered].flatMap(longTables)).toEqual([]);
});

it.each([
  ['mapping 0', 3],
  ['valuelists 0', 2],
  ['valuelist 1', 20],
  ['versions 0', 2],
  ['runs 0', 3],
  ['exceptions 0', 2],
])('the list %s has pages: %d', (name, count) => expect(pageOf(name)?.text).toMatch(new RegExp(`Page 1 of ${count}\\b`)));
