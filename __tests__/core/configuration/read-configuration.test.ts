import { printConfiguration } from '../../../src/core/configuration/print-configuration';
import { readConfiguration } from '../../../src/core/configuration/read-configuration';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { seeded } from '../seeded';
import { aConfiguration, aRow } from './a-configuration';

const readJson = (value: unknown) => readConfiguration(JSON.stringify(value));
const errorsOf = (text: string) => {
  const read = readConfiguration(text);
  return read.ok ? [] : read.errors;
};

it('reads what it prints', () => {
  const configuration = aConfiguration();
  expect(readConfiguration(printConfiguration(configuration))).toEqual({ ok: true, configuration });
});

it('reads the shipped mapping, and a file that begins with a byte order mark', () => {
  const shipped = aConfiguration({ rows: DEFAULT_ROWS, filter: null, valueLists: [], settings: {} });
  expect(readConfiguration(`\uFEFF${JSON.stringify(shipped)}`)).toEqual({ ok: true, configuration: shipped });
});

it.each<[string, unknown, string, string]>([
  ['no object', [], '$', 'expected an object'],
  ['no schema', { ...aConfiguration(), schema: undefined }, '$.schema', 'expected the number of a schema'],
  ['a schema as text', { ...aConfiguration(), schema: '1' }, '$.schema', 'expected the number of a schema'],
  [
    'a later schema',
    { ...aConfiguration(), schema: 2 },
    '$.schema',
    'schema 2 is of a later version of the product; this one understands up to 1',
  ],
  ['another workflow', { ...aConfiguration(), workflow: 'projects' }, '$.workflow', 'expected "customers_export" or "customers_import"'],
  ['a member that is not known', { ...aConfiguration(), 'my notes': 1 }, '$["my notes"]', 'is not known'],
  ['settings that are a list', { ...aConfiguration(), settings: [] }, '$.settings', 'expected an object'],
  ['no rows', { ...aConfiguration(), rows: undefined }, '$.rows', 'is missing: expected a list'],
  ['no filter', { ...aConfiguration(), filter: undefined }, '$.filter', 'is missing: expected a condition or null'],
  [
    'a wrong filter',
    { ...aConfiguration(), filter: { and: [{ field: 'shoe', op: 'is', value: '1' }] } },
    '$.filter.and[0]',
    '"shoe" is not a field of a SuiteProjects Pro customer',
  ],
  ['a row that is a text', { ...aConfiguration(), rows: ['x'] }, '$.rows[0]', 'expected an object'],
  [
    'a kind that is not there',
    { ...aConfiguration(), rows: [aRow({ kind: 'magic' as 'field' })] },
    '$.rows[0].kind',
    'there is no kind "magic"',
  ],
  [
    'a kind of every object',
    { ...aConfiguration(), rows: [aRow({ kind: 'constructor' as 'field' })] },
    '$.rows[0].kind',
    'there is no kind "constructor"',
  ],
  [
    'a policy that is not there',
    { ...aConfiguration(), rows: [aRow({ onEmpty: 'cry' as 'park' })] },
    '$.rows[0].onEmpty',
    'expected "leave-out" or "use-default" or "park"',
  ],
  ['an order that is a text', { ...aConfiguration(), rows: [{ ...aRow(), order: '1' }] }, '$.rows[0].order', 'expected a number'],
  [
    'a default that is an object',
    { ...aConfiguration(), rows: [{ ...aRow(), defaultValue: {} }] },
    '$.rows[0].defaultValue',
    'expected a text, a number, true or false',
  ],
  [
    'a row without a target',
    { ...aConfiguration(), rows: [{ ...aRow(), target: ' ' }] },
    '$.rows[0].target',
    'expected a text that is not empty',
  ],
  ['active as T', { ...aConfiguration(), rows: [{ ...aRow(), active: 'T' }] }, '$.rows[0].active', 'expected true or false'],
  [
    'two rows of one id',
    { ...aConfiguration(), rows: [aRow(), aRow({ order: 2 })] },
    '$.rows[1].id',
    'the id that $.rows[0].id has already',
  ],
  [
    'two lists of one name',
    {
      ...aConfiguration(),
      valueLists: [
        { name: 'Regions', pairs: [] },
        { name: 'regions ', pairs: [] },
      ],
    },
    '$.valueLists[1].name',
    'the name that $.valueLists[0].name has already',
  ],
  [
    'two pairs of one source',
    {
      ...aConfiguration(),
      valueLists: [
        {
          name: 'R',
          pairs: [
            { source: 'a', target: '1' },
            { source: 'A', target: '2' },
            { source: 'a', target: '3' },
          ],
        },
      ],
    },
    '$.valueLists[0].pairs[2].source',
    'the source that $.valueLists[0].pairs[0].source has already',
  ],
])('refuses %s', (_, value, path, reason) => expect(readJson(value)).toEqual({ ok: false, errors: [{ path, reason }] }));

it('tells everything that is wrong at once', () =>
  expect(
    errorsOf(JSON.stringify({ ...aConfiguration(), rows: [{ ...aRow(), kind: 1, order: null }], workflow: '' })).map(({ path }) => path),
  ).toEqual(['$.workflow', '$.rows[0].order', '$.rows[0].kind']));

it('does not take what objects inherit for a member', () =>
  expect(
    errorsOf('{"schema":1,"workflow":"customers_export","settings":{},"filter":null,"rows":[],"__proto__":{"valueLists":[]}}'),
  ).toEqual([
    { path: '$.__proto__', reason: 'is not known' },
    { path: '$.valueLists', reason: 'is missing: expected a list' },
  ]));

it('asks the workflow about its settings', () => {
  const refuse = () => [{ path: '$.settings.onNameMatch', reason: 'no such policy' }];
  expect(readConfiguration(printConfiguration(aConfiguration()), refuse)).toEqual({ ok: false, errors: refuse() });
});

it.each(['', 'null', '{', '{"schema":1', 'hello', '"1"', '[1', '\u0000', '\uFEFF'])('refuses the text %j without an exception', (text) =>
  expect(errorsOf(text)).toHaveLength(1),
);

it('refuses what is nested so deep that the stack would end', () => {
  const deep = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  expect(errorsOf(JSON.stringify(aConfiguration({ filter: null })).replace('null', deep))).toEqual([
    { path: '$', reason: 'is nested more than 120 deep' },
  ]);
});

it('refuses a list that no administrator writes, unread', () =>
  expect(errorsOf(JSON.stringify({ ...aConfiguration(), rows: Array.from({ length: 2001 }, () => 1) }))).toEqual([
    { path: '$.rows', reason: 'has 2001 entries, 2000 are allowed' },
  ]));

it('never throws on a damaged text, and never takes it for another configuration in silence', () => {
  const random = seeded(11);
  const text = printConfiguration(aConfiguration());
  for (let round = 0; round < 500; round += 1) {
    const at = Math.floor(random() * text.length);
    const damaged = text.slice(0, at) + String.fromCharCode(32 + Math.floor(random() * 95)) + text.slice(at + Math.floor(random() * 3));
    const read = readConfiguration(damaged);
    if (read.ok) expect(readConfiguration(printConfiguration(read.configuration))).toEqual(read);
    else expect(read.errors.length).toBeGreaterThan(0);
  }
});

describe('a configuration of the import', () => {
  const ofImport = { ...aConfiguration(), workflow: 'customers_import' as const, rows: [], filter: null };
  const readImport = (value: unknown) => readConfiguration(JSON.stringify(value), () => [], 'customers_import');

  it('is read where one of the import is expected, and nowhere else', () => {
    expect(readImport(ofImport)).toEqual({ ok: true, configuration: ofImport });
    expect(readJson(ofImport)).toEqual({
      ok: false,
      belongsTo: 'customers_import',
      errors: [{ path: '$.workflow', reason: 'expected "customers_export"' }],
    });
    expect(readImport(aConfiguration())).toMatchObject({ ok: false, errors: [{ path: '$.workflow' }] });
  });

  it('filters by fields of NetSuite, and has rows that are initial only', () => {
    const own = { ...ofImport, filter: { field: 'entitystatus.text', op: 'is', value: 'x' }, rows: [aRow({ initialOnly: true })] };
    expect(readImport(own).ok).toBe(true);
    expect(readImport({ ...own, filter: { field: 'addr.city', op: 'is', value: 'x' } })).toMatchObject({
      errors: [{ path: '$.filter', reason: '"addr.city" is not a field of a NetSuite customer' }],
    });
  });
});
