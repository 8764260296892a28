import {
  dropRow,
  lastOrder,
  listedRows,
  moveRow,
  newRowId,
  originOf,
  putRow,
  shippedRow,
  switchRow,
} from '../../../src/core/mapping/edit-rows';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { aRow } from '../configuration/a-configuration';

const custom = (number: number, order: number): MappingRow => aRow({ id: `row:${number}`, order, target: `custentity_${number}` });
const idsOf = (rows: readonly MappingRow[]): string[] => listedRows(rows).map(({ id }) => id);
const NOTHING: MappingRow[] = [];

it('tells rows that are custom, as shipped, and shipped but changed', () => {
  const shipped = shippedRow('default:fax') as MappingRow;
  expect(originOf(shipped)).toBe('shipped');
  expect(originOf({ ...shipped, order: 1 })).toBe('shipped');
  for (const change of [{ active: false }, { expression: 'name' }, { note: 'x' }, { defaultValue: '1' }])
    expect(originOf({ ...shipped, ...change })).toBe('changed');
  expect(originOf(aRow())).toBe('custom');
});

it('gives ids that no saved row has, and orders behind all listed rows', () => {
  expect(newRowId(NOTHING)).toBe('row:1');
  expect(newRowId([custom(7, 1), custom(3, 2), aRow({ id: 'row:x' })])).toBe('row:8');
  expect(lastOrder(NOTHING)).toBe(180);
  expect(lastOrder([custom(1, 999)])).toBe(1009);
});

it('puts, drops and switches rows by their id', () => {
  const saved = [custom(1, 10), custom(2, 20)];
  expect(putRow(saved, { ...custom(1, 10), note: 'new' }).map(({ note }) => note)).toEqual(['new', undefined]);
  expect(putRow(saved, custom(3, 5))).toHaveLength(3);
  expect(dropRow(saved, 'row:1')).toEqual([saved[1]]);
  expect(switchRow(NOTHING, 'default:fax')).toEqual([{ ...shippedRow('default:fax'), active: false }]);
  expect(switchRow(saved, 'nothing')).toEqual(saved);
});

describe('moving', () => {
  const last = DEFAULT_ROWS.length - 1;

  it.each([
    ['up', 5, 4],
    ['down', 5, 6],
    ['up', 1, 0],
    ['down', last - 1, last],
  ] as const)('%s from place %d changes that row only', (way, from, to) => {
    const id = DEFAULT_ROWS[from]?.id ?? '';
    const moved = moveRow(NOTHING, id, way);
    expect(moved.map((row) => row.id)).toEqual([id]);
    expect(idsOf(moved).indexOf(id)).toBe(to);
  });

  it.each([
    ['up', DEFAULT_ROWS[0]?.id ?? ''],
    ['down', DEFAULT_ROWS[last]?.id ?? ''],
    ['up', 'nothing'],
  ] as const)('%s beyond the end, or of no row, changes nothing: %s', (way, id) => {
    expect(moveRow(NOTHING, id, way)).toEqual([]);
  });

  it('passes over rows that the person does not see', () => {
    const seen = DEFAULT_ROWS.filter((_, place) => place !== 4);
    const moved = moveRow(NOTHING, DEFAULT_ROWS[5]?.id ?? '', 'up', seen);
    expect(idsOf(moved).indexOf(DEFAULT_ROWS[5]?.id ?? '')).toBe(3);
  });

  it('works a thousand times between the same rows, and among rows of one order', () => {
    let saved: MappingRow[] = [custom(1, 1000), custom(2, 1000), custom(3, 1000)];
    for (let turn = 0; turn < 1000; turn += 1) {
      const before = idsOf(saved);
      const id = before.at(-1) ?? '';
      saved = moveRow(saved, id, 'up');
      expect(idsOf(saved).indexOf(id)).toBe(before.length - 2);
    }
    expect(new Set(listedRows(saved).map(({ order }) => order)).size).toBe(DEFAULT_ROWS.length + 3);
  });
});
