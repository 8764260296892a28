import { ProductError } from '../../../src/core/errors/product-error';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { mappingRowsOf, type StoredMappingRow } from '../../../src/core/mapping/stored-rows';

const stored = (given: Partial<StoredMappingRow> = {}): StoredMappingRow => ({
  ...{ id: '31', order: 20, target: 'companyname', kind: 'field', expression: 'company', onEmpty: 'park', onNoMatch: 'park' },
  ...{ defaultValue: '', active: true, isDefaultRow: true },
  ...given,
});
const others = (...targets: string[]) => DEFAULT_ROWS.filter(({ target }) => !targets.includes(target));

it('is the shipped mapping when nothing is stored', () => expect(mappingRowsOf([])).toEqual(DEFAULT_ROWS));

it('is the shipped mapping when exactly that is stored', () => {
  const all = DEFAULT_ROWS.map(({ defaultValue, ...row }) => ({
    ...row,
    defaultValue: defaultValue === undefined ? '' : String(defaultValue),
  }));
  expect(mappingRowsOf(all)).toEqual(DEFAULT_ROWS);
});

it('keeps a stored row as it is and adds the shipped rows of the other targets', () =>
  expect(mappingRowsOf([stored({ defaultValue: 'Unnamed', onEmpty: 'use-default' })])).toEqual([
    {
      ...{ id: '31', order: 20, target: 'companyname', kind: 'field', expression: 'company', onEmpty: 'use-default', onNoMatch: 'park' },
      ...{ defaultValue: 'Unnamed', active: true, isDefaultRow: true },
    },
    ...others('companyname'),
  ]));

it.each([
  ['a custom row', stored({ isDefaultRow: false })],
  ['a row that is switched off', stored({ active: false })],
  ['a row that is switched off and cannot be read', stored({ active: false, kind: 'formula' })],
])('%s keeps the shipped row of its target away', (_, row) =>
  expect(mappingRowsOf([row]).filter(({ id }) => id === 'default:companyname')).toEqual([]),
);

it('a switched-off row that cannot be read is left out', () =>
  expect(mappingRowsOf([stored({ active: false, kind: 'formula' })])).toEqual(others('companyname')));

it('adds no default row for a target that is not shipped', () =>
  expect(mappingRowsOf([stored({ target: 'category' })])).toHaveLength(DEFAULT_ROWS.length + 1));

it('an empty policy is the shipped one', () =>
  expect(mappingRowsOf([stored({ onEmpty: '', onNoMatch: '' })])[0]).toMatchObject({ onEmpty: 'leave-out', onNoMatch: 'park' }));

it('refuses rows with everything that is wrong with them', () => {
  const rows = [
    stored(),
    stored({ id: '32', target: 'url', kind: 'formula', onEmpty: 'skip', onNoMatch: 'skip', order: NaN }),
    stored({ id: '33', target: 'fax', kind: 'constructor' }),
  ];
  const reason =
    'row 32 (url): there is no kind "formula", on empty cannot be "skip", on no match cannot be "skip", the order is not a number; ' +
    'row 33 (fax): there is no kind "constructor"';
  expect(() => mappingRowsOf(rows)).toThrow(new ProductError('MAPPING_INVALID', { rows: 2, reason }));
});
