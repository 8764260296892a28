import { rowsToRun } from '../../../src/workflows/export/rows-to-run';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { aRow } from '../../core/configuration/a-configuration';

const COUNTRY = 'address.main.country';
const oneWorld = { subsidiaries: { Parent: '1' } };
const rowsOf = (rows: MappingRow[], settings: { mapCountry?: boolean; subsidiary?: string } = {}, references: object = {}) =>
  rowsToRun(rows, { mapCountry: true, subsidiary: '', ...settings }, references);
const expressionsOf = (rows: MappingRow[], target: string) =>
  rows.filter((row) => row.target === target).map(({ expression }) => expression);

it('are the shipped ones when nothing is saved', () => expect(rowsOf([])).toEqual(DEFAULT_ROWS));

describe('without Map country', () => {
  const off = { mapCountry: false };
  it('have no shipped row of a country, a changed one included', () => {
    expect(expressionsOf(rowsOf([], off), COUNTRY)).toEqual([]);
    expect(
      expressionsOf(rowsOf([aRow({ target: 'address.billing.country', isDefaultRow: true })], off), 'address.billing.country'),
    ).toEqual([]);
    expect(rowsOf([], off)).toHaveLength(DEFAULT_ROWS.length - 1);
  });
  it('have the row that a person made', () => {
    expect(expressionsOf(rowsOf([aRow({ target: COUNTRY, kind: 'fixed', expression: 'DE' })], off), COUNTRY)).toEqual(['DE']);
  });
});

describe('with a subsidiary', () => {
  const second = { subsidiary: '2' };
  it('give it to every customer in OneWorld', () => expect(expressionsOf(rowsOf([], second, oneWorld), 'subsidiary')).toEqual(['2']));
  it('do not where there is none', () => expect(expressionsOf(rowsOf([], second), 'subsidiary')).toEqual([]));
  it('leave it to a row that is switched on', () => {
    const mapped = aRow({ target: 'subsidiary', expression: 'territoryid' });
    expect(expressionsOf(rowsOf([mapped], second, oneWorld), 'subsidiary')).toEqual(['territoryid']);
    expect(expressionsOf(rowsOf([{ ...mapped, active: false }], second, oneWorld), 'subsidiary')).toContain('2');
  });
});
