import type { SearchColumn, SearchDefinition } from '../../sandbox/netsuite/search/definition';
import { runSearch } from '../../sandbox/netsuite/search/run-search';
import { account, ask, condition, draw, pick, WORLDS, type World } from './search-questions';

/**
 * The same question asked twice: search and SuiteQL are evaluated by different code on one store, so what they agree on is
 * not an accident of either. Search ignores case and counts an empty field among negative text and select criteria; the
 * SuiteQL that says the same says so with UPPER and IS NULL.
 */

function sortedColumns({ fields, sortable }: World): { columns: SearchColumn[]; orders: string[] } {
  const chosen = fields.filter(({ name }) => sortable.includes(name)).filter(() => draw(3) === 0);
  const sorts = chosen.map((field) => ({ field, sort: pick(['ASC', 'DESC'] as const) }));
  return {
    columns: sorts.map(({ field: { name, join }, sort }) => ({ name, ...(join !== undefined && { join }), sort })),
    orders: sorts.map(({ field: { kind, column }, sort }) => `${kind === 'text' ? `UPPER(${column})` : column} ${sort}`),
  };
}

describe.each(WORLDS)('$type', (world) => {
  it('250 questions with criteria and sorts have one answer', () => {
    let filled = 0;
    let partial = 0;
    for (let round = 0; round < 250; round++) {
      const { node, asked } = condition(world, 2);
      const { columns, orders } = sortedColumns(world);
      const definition: SearchDefinition = { type: world.type, filter: node, columns };
      const order = orders.length > 0 ? ` ORDER BY ${orders.join(', ')}` : '';
      const statement = `SELECT r.id FROM ${world.from} WHERE ${asked.sql}${order}`;
      const found = runSearch(account, definition).map(({ record }) => record?.id);
      const answered = ask(statement, asked.parameters).map(([id]) => id);
      expect({ statement, parameters: asked.parameters, node, ids: found }).toEqual({
        statement,
        parameters: asked.parameters,
        node,
        ids: answered,
      });
      if (found.length > 0) filled++;
      if (found.length > 0 && found.length < 90) partial++;
    }
    expect(filled).toBeGreaterThan(125);
    expect(partial).toBeGreaterThan(100);
  });

  it('least, greatest and number of the values that meet criteria are the same', () => {
    for (let round = 0; round < 50; round++) {
      const { node, asked } = condition(world, 2);
      const field = pick(world.fields.filter(({ kind }) => kind === 'number'));
      const column = (summary: 'MIN' | 'MAX' | 'COUNT'): SearchColumn => ({
        name: summary === 'COUNT' ? 'internalid' : field.name,
        ...(field.join !== undefined && summary !== 'COUNT' && { join: field.join }),
        summary,
      });
      const [row] = runSearch(account, { type: world.type, filter: node, columns: [column('MIN'), column('MAX'), column('COUNT')] });
      const statement = `SELECT MIN(${field.column}) AS least, MAX(${field.column}) AS greatest, COUNT(*) AS many FROM ${world.from} WHERE ${asked.sql}`;
      const [answer = []] = ask(statement, asked.parameters);
      expect({ statement, values: row?.values.map(({ value }) => value) }).toEqual({
        statement,
        values: answer.map((value) => (value === null ? '' : String(value))),
      });
    }
  });
});
