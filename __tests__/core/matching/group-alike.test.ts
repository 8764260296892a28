import { groupAlike } from '../../../src/core/matching/group-alike';

const row = (sppId: string, ...alike: string[]) => ({ sppId, alike });
const idsOf = (rows: ReturnType<typeof row>[]) => groupAlike(rows).map((group) => group.map(({ sppId }) => sppId));

it.each([
  ['nothing', [], []],
  ['strangers', [row('1'), row('2')], [['1'], ['2']]],
  ['one that names the other, whichever came first', [row('1'), row('2', '1')], [['1', '2']]],
  ['both that name each other', [row('1', '2'), row('2', '1')], [['1', '2']]],
  ['those that are alike through a third', [row('1', '3'), row('2', '3'), row('3'), row('4')], [['1', '2', '3'], ['4']]],
  ['one whose like waits no more, or is itself', [row('1', '9', '1'), row('2', '9')], [['1'], ['2']]],
])('puts together %s', (_case, rows, expected) => {
  expect(idsOf(rows)).toEqual(expected);
});

it('stays linear for a chain of ten thousand', () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => row(String(index), String(index + 1)));
  expect(groupAlike(chain)).toHaveLength(1);
});
