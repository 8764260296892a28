import { PageChain } from '../../src/suiteprojects/page-chain';

/** The ids from one number up to, not with, another. */
const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, index) => String(from + index));

/** Pages of 10 that share 3: they begin 7 rows apart. */
function chainOf(...pages: string[][]): PageChain {
  const chain = new PageChain({ size: 10, overlap: 3 });
  for (const page of pages) chain.add(page);
  return chain;
}

it('begins the next page so that the last rows come again', () => expect(chainOf(ids(0, 10), ids(7, 17)).offset).toBe(14));

it.each([
  ['whose last rows come again', ids(7, 17), true],
  ['that is the end of the list', ids(7, 12), true],
  ['of nothing but the rows that come again', ids(7, 10), true],
  ['that lost two rows before it', ids(9, 19), true],
  ['that lost three, so that nothing comes again', ids(10, 20), false],
  ['that gained three rows before it', ids(4, 14), true],
  ['that gained four', ids(3, 13), false],
  ['that is the same page again', ids(0, 10), false],
  ['that is empty', [], false],
  ['in which a row that should come again is missing', ['7', '9', '10', '11'], false],
  ['in which they come in another order', ['8', '7', '9', ...ids(10, 17)], false],
  ['in which a new row is among them', ['7', 'new', '8', '9', ...ids(10, 16)], false],
  ['with an older row among the new ones', [...ids(7, 15), '2', '15'], false],
  ['with a new row twice', [...ids(7, 12), '11'], false],
])('after a full page comes a page %s', (_, page, continues) => {
  expect(chainOf(ids(0, 10)).continues(page, 10)).toBe(continues);
});

it.each([
  ['the row that comes again', ['7'], true],
  ['no row', [], false],
  ['a new row', ['10'], false],
])('a single row after a full page: %s', (_, page, continues) => {
  expect(chainOf(ids(0, 10)).continues(page, 1)).toBe(continues);
});

it.each([
  [[], true],
  [['9'], false],
])('after a page that ended the list comes %j', (page, continues) => {
  const chain = chainOf(ids(0, 7));
  expect(chain.hasEnded).toBe(true);
  expect(chain.continues(page, 10)).toBe(continues);
});

it('has not ended at a short page that reaches into the next', () => {
  const chain = chainOf(ids(0, 8));
  expect(chain.hasEnded).toBe(false);
  expect(chain.continues(['7'], 10)).toBe(true);
});

it('refuses a first page with a row twice', () => expect(chainOf().continues(['1', '1'], 10)).toBe(false));

it.each([
  ['the last page', [ids(0, 10), ids(7, 17)], 1],
  ['from the page that seemed to end the list', [ids(0, 10), ids(7, 9), [], []], 1],
  ['the only page', [ids(0, 10)], 0],
  ['nothing from nothing', [], 0],
])('steps back: %s', (_, pages, length) => {
  const chain = chainOf(...pages);
  chain.stepBack();
  expect(chain.length).toBe(length);
});

it('forgets the rows of a page it has stepped back from', () => {
  const chain = chainOf(ids(0, 10), ids(7, 17));
  chain.stepBack();
  expect(chain.continues(ids(7, 17), 10)).toBe(true);
});

it('can start over', () => {
  const chain = chainOf(ids(0, 10), ids(7, 17));
  chain.startOver();
  expect([chain.length, chain.offset, chain.continues(ids(7, 17), 10)]).toEqual([0, 0, true]);
});
