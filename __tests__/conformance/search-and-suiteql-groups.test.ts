import type { SearchColumn } from '../../sandbox/netsuite/search/definition';
import { runSearch } from '../../sandbox/netsuite/search/run-search';
import { account, ask, condition, draw, pick, WORLDS, type Field } from './search-questions';

const column = ({ name, join }: Field, summary: SearchColumn['summary']): SearchColumn => ({
  name,
  ...(join !== undefined && { join }),
  ...(summary && { summary }),
});

const inAnyOrder = (rows: string[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** As a search shows what SuiteQL gives; an empty checkbox, of a record that is not joined, is not checked. */
const shown = (value: string | number | null, { kind }: Field): string =>
  kind === 'checkbox' ? String(value === 'T') : value === null ? '' : String(value);

/** Checkboxes through a join show empty as not checked, so that two groups look alike; and search has no `id` to group by. */
const groupable = ({ kind, name, join }: Field): boolean => kind !== 'empty' && name !== 'internalid' && !(kind === 'checkbox' && join);

describe.each(WORLDS)('$type', ({ type, from, fields }) => {
  it('groups are those of GROUP BY, COUNT counts different values as COUNT(DISTINCT) does', () => {
    let several = 0;
    for (let round = 0; round < 100; round++) {
      const { node, asked } = condition({ type, from, fields, sortable: [] }, 1);
      const by = [pick(fields.filter(groupable)), ...(draw(2) === 0 ? [pick(fields.filter(groupable))] : [])];
      const [one, other = one] = by as [Field, Field?];
      const groups = one.column === other.column ? [one] : [one, other];
      const counted = pick(fields.filter(({ kind }) => kind !== 'checkbox' && kind !== 'empty'));
      const number = pick(fields.filter(({ kind }) => kind === 'number'));
      const columns = [
        ...groups.map((field) => column(field, 'GROUP')),
        column(counted, 'COUNT'),
        column(number, 'MIN'),
        column(number, 'MAX'),
      ];
      const selected = groups.map((field, index) => `${field.column} AS g${index}`).join(', ');
      const statement = `SELECT ${selected}, COUNT(DISTINCT ${counted.column}) AS many, MIN(${number.column}) AS least, MAX(${number.column}) AS greatest FROM ${from} WHERE ${asked.sql} GROUP BY ${groups.map((field) => field.column).join(', ')}`;
      const found = runSearch(account, { type, filter: node, columns }).map(({ values }) => values.map(({ value }) => String(value)));
      const answered = ask(statement, asked.parameters).map((row) => row.map((value, index) => shown(value, groups[index] ?? number)));
      expect({ statement, parameters: asked.parameters, rows: inAnyOrder(found) }).toEqual({
        statement,
        parameters: asked.parameters,
        rows: inAnyOrder(answered),
      });
      if (found.length > 1) several++;
    }
    expect(several).toBeGreaterThan(40);
  });
});
