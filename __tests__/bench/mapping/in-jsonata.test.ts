import { customersToMap, REFERENCES } from '../../../bench/mapping/customers';
import { jsonataMapping } from '../../../bench/mapping/in-jsonata';
import { tablesFor } from '../../../bench/mapping/tables';
import { compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';

const customers = customersToMap(500);
const inJsonata = jsonataMapping(tablesFor(customers));
const mapping = compile(DEFAULT_ROWS, REFERENCES);

// JSONata marks its arrays with properties of its own.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('maps the customers of the benchmark to the same drafts as the core', async () => {
  for (const customer of customers) expect(plain(await inJsonata(customer))).toEqual(plain(mapping.apply(customer)));
});

it.each([
  ['a name that is too long', { company: 'x'.repeat(84) }],
  ['no name', { company: ' ' }],
  ['an address that is none', { email: 'nobody' }],
  ['a phone that is too short', { phone: '12 34' }],
  ['an unknown country', { country: 'Atlantis' }],
  ['an unknown state', { country: 'US', state: 'Mordor' }],
  ['a line that is too long', { addr1: 'x'.repeat(151) }],
])('finds the problem of %s, as the core does', async (_, { company, ...given }: Record<string, string>) => {
  const [first] = customers;
  const customer = { ...first!, company: company ?? first!.company, addr: { ...first!.addr!, state: '', ...given } };
  const targets = ({ problems }: { problems: { target?: string }[] }) => problems.map(({ target }) => target);
  expect(targets(mapping.apply(customer))).not.toEqual([]);
  expect(targets(await jsonataMapping(tablesFor([first!, customer]))(customer))).toEqual(targets(mapping.apply(customer)));
});
