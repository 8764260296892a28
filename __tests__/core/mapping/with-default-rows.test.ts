import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { withDefaultRows } from '../../../src/core/mapping/with-default-rows';

const [first] = DEFAULT_ROWS;
if (first === undefined) throw new Error('there are no default rows');

it('nothing saved: the shipped rows', () => expect(withDefaultRows([])).toEqual(DEFAULT_ROWS));

it('a saved row takes the place of the shipped row of its target, also when it is switched off', () => {
  const off = { ...first, id: 'mine', active: false };
  const rows = withDefaultRows([off]);
  expect(rows.filter(({ target }) => target === first.target)).toEqual([off]);
  expect(rows).toHaveLength(DEFAULT_ROWS.length);
});

it('a saved row of another target is added', () => {
  const row = { ...first, id: 'mine', target: 'custentity_region' };
  expect(withDefaultRows([row])).toEqual([row, ...DEFAULT_ROWS]);
});
