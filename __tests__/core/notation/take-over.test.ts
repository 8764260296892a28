import { emptyConfiguration } from '../../../src/core/configuration/empty-configuration';
import { shippedRow } from '../../../src/core/mapping/edit-rows';
import { readNotation } from '../../../src/core/notation/read-notation';
import { takeOver } from '../../../src/core/notation/take-over';
import { aConfiguration, aRow } from '../configuration/a-configuration';

const taken = (text: string, configuration = emptyConfiguration()) => takeOver(configuration, readNotation(text));

it('a row for the field of a shipped one changes that, and keeps its rules', () => {
  const [row, ...others] = taken("companyname 'Acme'").rows;
  expect(row).toEqual({ ...shippedRow('default:companyname'), kind: 'fixed', expression: 'Acme' });
  expect(row?.onEmpty).toBe('park');
  expect(others).toEqual([]);
});

it('a row for the field of a custom one takes its place, switched on, with its note and order', () => {
  const before = aRow({ id: 'row:4', order: 15, target: 'comments', active: false, note: 'ours', onEmpty: 'use-default', defaultValue: 5 });
  const { rows } = taken("comments 'x'", { ...emptyConfiguration(), rows: [before] });
  expect(rows).toEqual([{ ...before, kind: 'fixed', expression: 'x', active: true }]);
});

it('where a custom row stands before the shipped one that was changed, the custom row is meant', () => {
  const changed = aRow({ id: 'default:fax', target: 'fax', isDefaultRow: true });
  const own = aRow({ id: 'row:1', target: 'fax' });
  expect(taken("fax '1'", { ...emptyConfiguration(), rows: [changed, own] }).rows.map(({ kind }) => kind)).toEqual(['field', 'fixed']);
});

it('new rows get ids and places of their own', () => {
  const { rows } = taken("comments 'x'\ntitle 'y'", { ...emptyConfiguration(), rows: [aRow({ id: 'row:1', target: 'url' })] });
  expect(rows.slice(1).map(({ id, order, target, isDefaultRow }) => [id, order, target, isDefaultRow])).toEqual([
    ['row:2', 180, 'comments', false],
    ['row:3', 190, 'title', false],
  ]);
});

it('value lists of the same name and the filter are replaced, everything else stays', () => {
  const before = aConfiguration({
    valueLists: [
      { name: 'Category', note: 'ours', pairs: [] },
      { name: 'Regions', pairs: [] },
    ],
  });
  const after = taken("<category notes> 'a' '1' </category>\nFILTER <<END\ncompany='x'\nEND", before);
  expect(after.valueLists).toEqual([
    { name: 'category', note: 'ours', pairs: [{ source: 'a', target: '1' }] },
    { name: 'Regions', pairs: [] },
  ]);
  expect(after.filter).toEqual(readNotation("FILTER <<END\ncompany='x'\nEND").filter);
  expect(after.settings).toEqual(before.settings);
  expect(taken("comments 'x'", before).filter).toEqual(before.filter);
});

it('a text without rows changes nothing', () => {
  expect(taken('# nothing\n\n???')).toEqual(emptyConfiguration());
});
