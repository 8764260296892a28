import { diffConfigurations, isSame } from '../../../src/core/configuration/diff-configurations';
import { aConfiguration, aRow } from './a-configuration';

const pair = (source: string, target: string) => ({ source, target });

it('finds nothing between a configuration and itself, in whatever order it is', () => {
  const one = aConfiguration();
  const diff = diffConfigurations(one, {
    ...one,
    rows: [...one.rows].reverse(),
    settings: { statusByType: { C: '13' }, onNameMatch: 'hold' },
  });
  expect(diff).toEqual({ rows: [], settings: [], valueLists: [] });
  expect(isSame(diff)).toBe(true);
});

it('names the changed fields of a row, also those that it has only before or only after', () => {
  const [name, comments] = aConfiguration().rows as [ReturnType<typeof aRow>, ReturnType<typeof aRow>];
  const withoutDefault = aRow({ ...comments });
  delete withoutDefault.defaultValue;
  const after = aConfiguration({ rows: [{ ...name, kind: 'text', expression: 'company | trim' }, withoutDefault] });
  expect(diffConfigurations(aConfiguration(), after).rows).toMatchObject([
    {
      change: 'changed',
      before: { id: '11' },
      fields: [
        { field: 'kind', before: 'field', after: 'text' },
        { field: 'expression', before: 'company', after: 'company | trim' },
      ],
    },
    { change: 'changed', before: { id: '12' }, fields: [{ field: 'defaultValue', before: 5, after: undefined }] },
  ]);
});

it('tells removed rows from added ones', () => {
  const added = aRow({ id: '99', target: 'email' });
  const diff = diffConfigurations(aConfiguration(), aConfiguration({ rows: [aRow(), added] }));
  expect(diff.rows).toEqual([
    { change: 'removed', before: aConfiguration().rows[1] },
    { change: 'added', after: added },
  ]);
  expect(isSame(diff)).toBe(false);
});

describe('against a file of another account, whose ids say nothing here', () => {
  const here = aConfiguration({
    rows: [aRow({ id: '1' }), aRow({ id: '2', active: false }), aRow({ id: 'default:email', target: 'email', isDefaultRow: true })],
  });
  it('pairs rows by target, being shipped, and place', () => {
    const there = aConfiguration({
      rows: [aRow({ id: '7' }), aRow({ id: '8', active: false }), aRow({ id: '1', target: 'email', isDefaultRow: true })],
    });
    expect(diffConfigurations(here, there, 'target').rows).toEqual([]);
    expect(diffConfigurations(here, there, 'id').rows).toHaveLength(5);
  });
  it('does not pair a custom row with the shipped one of its target', () => {
    const there = aConfiguration({ rows: [aRow({ id: '7' }), aRow({ id: '8', active: false }), aRow({ id: '9', target: 'email' })] });
    expect(diffConfigurations(here, there, 'target').rows.map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});

it('compares settings by name and value, and a setting that is gone', () =>
  expect(
    diffConfigurations(aConfiguration(), aConfiguration({ settings: { statusByType: { C: '14' }, constructor: 1 } })).settings,
  ).toEqual([
    { name: 'constructor', before: undefined, after: 1 },
    { name: 'onNameMatch', before: 'hold', after: undefined },
    { name: 'statusByType', before: { C: '13' }, after: { C: '14' } },
  ]));

it('shows both filters when they differ', () =>
  expect(diffConfigurations(aConfiguration(), aConfiguration({ filter: null })).filter).toEqual({
    before: aConfiguration().filter,
    after: null,
  }));

it('compares lists by name and pairs by source, not by place', () => {
  const before = aConfiguration({
    valueLists: [
      { name: 'Old', pairs: [] },
      { name: 'Same', pairs: [pair('a', '1'), pair('b', '2')] },
      { name: 'Regions', pairs: [pair('a', '1'), pair('b', '2'), pair('c', '3')] },
    ],
  });
  const after = aConfiguration({
    valueLists: [
      { name: 'Regions', note: 'new', pairs: [pair('d', '4'), pair('c', '3'), pair('b', '9')] },
      { name: 'Same', pairs: [pair('b', '2'), pair('a', '1')] },
      { name: 'New', pairs: [pair('x', 'y')] },
    ],
  });
  expect(diffConfigurations(before, after).valueLists).toEqual([
    { change: 'removed', list: { name: 'Old', pairs: [] } },
    {
      change: 'changed',
      name: 'Regions',
      note: { before: '', after: 'new' },
      pairs: [
        { change: 'removed', source: 'a', target: '1' },
        { change: 'changed', source: 'b', before: '2', after: '9' },
        { change: 'added', source: 'd', target: '4' },
      ],
    },
    { change: 'added', list: { name: 'New', pairs: [pair('x', 'y')] } },
  ]);
});
