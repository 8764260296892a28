import type { Parameter } from '../../../../sandbox/netsuite/suiteql/bind-parameters';
import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { customField, newAccount } from '../records/fixture';

const { store, random } = newAccount({}, 3);
store.defineEntityField(customField('custentity_spp', 'TEXT'));
const draw = (count: number) => Math.floor(random() * count);
const NAMES = ['acme', 'Acme', 'ACME', 'straße', 'STRASSE', 'é', 'É', 'x'];
for (let number = 0; number < 400; number++) {
  store.insert('customer', {
    companyname: NAMES[draw(NAMES.length)] ?? '',
    externalid: draw(3) === 0 ? null : `e${number}`,
    custentity_spp: draw(4) === 0 ? null : String(draw(60)),
    terms: draw(2) === 0 ? null : String(1 + draw(8)),
  });
}
for (let change = 0; change < 60; change++)
  store.update('customer', 501 + draw(400), { custentity_spp: String(draw(60)), companyname: NAMES[draw(8)] ?? '' });
for (let removal = 0; removal < 30; removal++) if (store.get('customer', 501 + removal * 7)) store.remove('customer', 501 + removal * 7);

/** Conditions that an index can serve, and some that it cannot, each with its parameters. */
const LEAVES: (() => [string, Parameter[]])[] = [
  () => list('externalid', () => `e${draw(450)}`),
  () => list('custentity_spp', () => String(draw(70))),
  () => list('UPPER(companyname)', () => ['ACME', 'STRASSE', 'STRAßE', 'É'][draw(4)] ?? ''),
  () => list('terms', () => draw(9)),
  () => list('id', () => (draw(2) === 0 ? 480 + draw(450) : String(480 + draw(450)))),
  () => ['companyname = ?', [NAMES[draw(NAMES.length)] ?? '']],
  () => ['? = terms', [draw(9)]],
  () => ['externalid IS NULL', []],
  () => ['id > ?', [501 + draw(400)]],
  () => ['companyname LIKE ?', ['%e%']],
];

function list(column: string, value: () => Parameter): [string, Parameter[]] {
  const values = Array.from({ length: 1 + draw(5) }, value);
  return [`${column} IN (${values.map(() => '?').join(', ')})`, values];
}

function condition(depth: number): [string, Parameter[]] {
  if (depth === 0 || draw(4) === 0) return (LEAVES[draw(LEAVES.length)] as (typeof LEAVES)[number])();
  const [left, right] = [condition(depth - 1), condition(depth - 1)];
  const joined: [string, Parameter[]] = [`(${left[0]} ${draw(2) === 0 ? 'AND' : 'OR'} ${right[0]})`, [...left[1], ...right[1]]];
  return draw(5) === 0 ? [`NOT ${joined[0]}`, joined[1]] : joined;
}

it('an index finds what a scan finds, in the same order', () => {
  let filled = 0;
  for (let round = 0; round < 150; round++) {
    const [where, parameters] = condition(3);
    const statement = `SELECT id, companyname FROM customer WHERE ${where}`;
    const [indexed, scanned] = [false, true].map((scan) => runSuiteQL(store, statement, parameters, { scan }));
    expect({ where, parameters, rows: indexed?.rows }).toEqual({ where, parameters, rows: scanned?.rows });
    if ((indexed?.rows.length ?? 0) > 0) filled++;
  }
  expect(filled).toBeGreaterThan(75);
});

it.each([
  ['externalid IN (?, ?) OR custentity_spp IN (?)', ['e1', 'e2', '7']],
  ['UPPER(companyname) IN (?) AND id > 0', ['ACME']],
  ['id = ?', [600]],
  ['terms = 2 AND (externalid IS NULL OR id = 7)', []],
])('%s reads no record that no index names', (where, parameters) => {
  const all = jest.spyOn(store, 'all');
  runSuiteQL(store, `SELECT id FROM customer WHERE ${where}`, parameters as Parameter[]);
  expect(all).not.toHaveBeenCalled();
  runSuiteQL(store, 'SELECT id FROM customer WHERE externalid IS NULL');
  expect(all).toHaveBeenCalledTimes(1);
  all.mockRestore();
});
