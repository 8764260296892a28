import { checkMapping } from '../../../src/core/mapping/check-mapping';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import type { MappingRow, References } from '../../../src/core/mapping/mapping-row';
import type { Metadata, NetSuiteField } from '../../../src/core/metadata/metadata';
import { aRow } from './a-row';

const field = (id: string, type: NetSuiteField['type'], more: Partial<NetSuiteField> = {}): NetSuiteField => ({
  ...{ id, label: `Label of ${id}`, type, mandatory: false },
  ...more,
});

const metadata: Metadata = {
  netsuiteFields: [
    field('companyname', 'text', { mandatory: true }),
    ...['firstname', 'lastname', 'comments', 'url2'].map((id) => field(id, 'text')),
    ...[field('email', 'email'), field('phone', 'phone'), field('fax', 'phone'), field('url', 'url')],
    field('entityid', 'text', { mandatory: true }),
    field('isperson', 'select', { options: ['T', 'F'].map((id) => ({ id, text: id })) }),
    field('entitystatus', 'select', { mandatory: true }),
    ...['currency', 'subsidiary', 'terms'].map((id) => field(id, 'select')),
    field('category', 'select', { options: [{ id: '3', text: 'Corporate' }] }),
    ...[field('startdate', 'date'), field('creditlimit', 'number'), field('isinactive', 'checkbox')],
    field('custentity_short', 'text', { maxLength: 5 }),
  ],
  addressFields: [field('custrecord_floor', 'number')],
  sppFields: [
    ...['company', 'name', 'type', 'code', 'web', 'currency', 'terms', 'active'],
    ...['email', 'phone', 'fax', 'country', 'city', 'state', 'zip', 'addr1', 'addr2', 'addr3', 'addr4'].map((name) => `addr.${name}`),
    ...['size__c', 'when__c', 'netsuite_customer_id__c'],
  ].map((path) => ({ path, label: path, custom: path.endsWith('__c') })),
};

const references: References = {
  currencies: { USD: 1, EUR: 2 },
  lists: { terms: {}, statusByType: {} },
  valueLists: { Sizes: { big: 'T', small: 'no' }, Kinds: { c: '3', d: 'Corporate' } },
};

const NAMES = [aRow(), aRow({ target: 'entitystatus', kind: 'lookup', expression: 'statusByType: type' })];
const problemsOf = (rows: MappingRow[], given: References = references) => checkMapping([...NAMES, ...rows], metadata, given);
const problemsOfRow = (given: Partial<MappingRow>, refs?: References) => problemsOf([aRow(given)], refs);

it('finds nothing wrong with the shipped mapping, whatever the account has', () => {
  expect(checkMapping(DEFAULT_ROWS, metadata, references)).toEqual([]);
  expect(checkMapping(DEFAULT_ROWS, metadata, {})).toEqual([]);
});

describe('a target', () => {
  it('with two active custom rows is told at the second', () =>
    expect(problemsOf([aRow({ id: 'b', target: 'comments' }), aRow({ id: 'a', target: 'comments' })])).toEqual([
      { code: 'MAPPING_TARGET_TWICE', target: 'comments', data: { rowId: 'b', otherRowId: 'a' } },
    ]));
  it('may have a default row, a custom row and switched off rows at once', () =>
    expect(problemsOf([aRow({ id: 'b', isDefaultRow: true }), aRow({ id: 'c', active: false, expression: 'nope' })])).toEqual([]));
  it.each([
    ['custentity_nope', {}],
    ['address.main.nope', {}],
    ['spp.nope__c', { kind: 'pullback', expression: 'entityid' }],
  ] as const)('that does not exist is told: %s', (target, more) => {
    const problems = problemsOfRow({ id: '1', target, ...more }).filter(({ code }) => code !== 'MAPPING_FIELD_REQUIRED');
    expect(problems).toEqual([{ code: 'MAPPING_TARGET_UNKNOWN', target, data: { rowId: '1' } }]);
  });
  it('of a feature that is off is told, unless the row is shipped', () => {
    const row = { id: '1', target: 'currency', kind: 'currency', expression: 'currency' } as const;
    expect(problemsOfRow(row, {})).toEqual([
      { code: 'MAPPING_FEATURE_OFF', target: 'currency', data: { rowId: '1', feature: 'MULTICURRENCY' } },
    ]);
    expect(problemsOfRow({ ...row, isDefaultRow: true }, {})).toEqual([]);
    expect(problemsOfRow({ id: '1', target: 'subsidiaries', kind: 'fixed', expression: '1' })).toMatchObject([
      { data: { feature: 'SUBSIDIARIES' } },
    ]);
  });
});

describe('a source that does not exist is told', () => {
  it.each([
    [{ target: 'comments', expression: 'gone__c' }, 'gone__c'],
    [{ target: 'comments', kind: 'concatenation', expression: "company, ' ', gone__c" }, 'gone__c'],
    [{ target: 'spp.code', kind: 'pullback', expression: 'custentity_gone' }, 'custentity_gone'],
  ] as const)('%j', (given, source) =>
    expect(problemsOfRow({ id: '1', ...given })).toEqual([
      { code: 'MAPPING_SOURCE_UNKNOWN', target: given.target, data: { rowId: '1', source } },
    ]),
  );
  it('but not the id of the record, which every record has', () =>
    expect(problemsOfRow({ target: 'spp.code', kind: 'pullback', expression: 'id' })).toEqual([]));
});

it('what cannot be read is told with the reason', () => {
  expect(problemsOfRow({ id: '1', target: 'comments', kind: 'value-list', expression: 'Nope: code' })).toEqual([
    { code: 'MAPPING_INVALID', target: 'comments', data: { rowId: '1', reason: 'there is no value list "Nope"' } },
  ]);
  expect(problemsOfRow({ target: 'id' })).toMatchObject([
    { code: 'MAPPING_INVALID', data: { reason: 'this field is set by the product itself' } },
  ]);
  expect(problemsOfRow({ target: 'comments', kind: 'nope' as 'field' })).toMatchObject([{ data: { reason: 'there is no kind "nope"' } }]);
});

it('no pullback may have a field that the product writes itself', () =>
  expect(
    checkMapping(
      [...NAMES, aRow({ target: 'spp.netsuite_customer_id__c', kind: 'pullback', expression: 'entityid' })],
      metadata,
      references,
      ['netsuite_customer_id__c'],
    ),
  ).toMatchObject([{ code: 'MAPPING_INVALID', data: { reason: 'this product writes netsuite_customer_id__c itself' } }]));

const conditional = (kind: string, expression: string) =>
  JSON.stringify({ branches: [{ when: { field: 'type', op: 'is', value: 'C' }, then: { kind, expression } }] });

describe('the type of a field', () => {
  it.each<[string, MappingRow['kind'], string]>([
    ['startdate', 'date', 'when__c'],
    ['startdate', 'date', 'when__c | from DD.MM.YYYY'],
    ['startdate', 'macro', '_TODAY + 30'],
    ['startdate', 'fixed', '2026-01-31'],
    ['startdate', 'conditional', conditional('macro', '_TODAY')],
    ['creditlimit', 'number', 'size__c'],
    ['creditlimit', 'fixed', '-12.5'],
    ['creditlimit', 'field', 'size__c'],
    ['isinactive', 'field', 'active'],
    ['isinactive', 'fixed', 'F'],
    ['category', 'fixed', '3'],
    ['category', 'field', 'size__c'],
    ['terms', 'lookup', 'terms: terms'],
    ['terms', 'fixed', '-5'],
    ['address.main.country', 'fixed', 'US'],
    ['address.main.country', 'country', 'addr.country'],
    ['currencies', 'fixed', 'EUR, 1'],
    ['comments', 'date', 'when__c | D.M.YYYY'],
    ['email', 'fixed', 'a@b.example'],
  ])('%s takes %s %s', (target, kind, expression) =>
    expect(
      problemsOf([
        aRow({ target, kind, expression }),
        aRow({ target: 'address.main.country', kind: 'country', expression: 'addr.country', isDefaultRow: true }),
      ]),
    ).toEqual([]),
  );

  it.each<[string, MappingRow['kind'], string, string, string]>([
    ['startdate', 'field', 'when__c', 'date', 'open'],
    ['startdate', 'date', 'when__c | M/D/YYYY', 'date', 'text'],
    ['startdate', 'fixed', '31.01.2026', 'date', '31.01.2026'],
    ['startdate', 'conditional', conditional('field', 'company'), 'date', 'text'],
    ['creditlimit', 'field', 'company', 'number', 'text'],
    ['creditlimit', 'fixed', 'much', 'number', 'much'],
    ['creditlimit', 'fixed', ' ', 'number', ' '],
    ['isinactive', 'text', 'size__c | upper', 'checkbox', 'text'],
    ['isinactive', 'value-list', 'Sizes: code', 'checkbox', 'no'],
    ['terms', 'field', 'company', 'select', 'text'],
    ['category', 'macro', '_TODAY', 'select', 'day'],
    ['email', 'currency', 'currency', 'email', 'id'],
    ['email', 'fixed', 'nobody', 'email', 'nobody'],
  ])('%s does not take %s %s', (target, kind, expression, type, value) =>
    expect(problemsOfRow({ id: '1', target, kind, expression })).toEqual([
      { code: 'MAPPING_TYPE_MISMATCH', target, data: { rowId: '1', type, value } },
    ]),
  );
});

describe('a value that is no choice of its field', () => {
  it.each([
    ['category', 'fixed', 'corporate', { value: 'corporate', expected: '3' }],
    ['category', 'fixed', '4', { value: '4' }],
    ['category', 'value-list', 'Kinds: code', { value: 'Corporate', expected: '3' }],
    ['category', 'conditional', conditional('fixed', '9'), { value: '9' }],
    ['terms', 'fixed', 'Net 30', { value: 'Net 30', expected: 'an internal id' }],
    ['address.x.country', 'fixed', 'Germany', { value: 'Germany' }],
    ['currencies', 'fixed', 'EUR, XXX', { value: 'XXX' }],
  ] as const)('%s %s %s', (target, kind, expression, data) =>
    expect(problemsOfRow({ id: '1', target, kind, expression })).toEqual([
      { code: 'MAPPING_OPTION_UNKNOWN', target, data: { rowId: '1', ...data } },
    ]),
  );
  it('is found in a default that a policy brings in, and only then', () => {
    const row = { id: '1', target: 'category', kind: 'field', expression: 'size__c', defaultValue: '4' } as const;
    expect(problemsOfRow({ ...row, onEmpty: 'use-default' })).toMatchObject([{ code: 'MAPPING_OPTION_UNKNOWN', data: { value: '4' } }]);
    expect(problemsOfRow({ ...row, onNoMatch: 'use-default' })).toHaveLength(1);
    expect(problemsOfRow(row)).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it.each([
    ['custentity_short', 'abcdef', 5],
    ['address.main.zip', 'x'.repeat(37), 36],
    ['phone', '5'.repeat(22), 21],
  ])('for %s is told before any customer is', (target, expression, limit) => {
    const country = aRow({ target: 'address.main.country', kind: 'country', expression: 'addr.country' });
    const problems = problemsOf([aRow({ id: '1', target, kind: 'fixed', expression }), country]);
    expect(problems).toEqual([
      { code: 'MAPPING_VALUE_TOO_LONG', target, data: { rowId: '1', value: expression, length: expression.length, limit } },
    ]);
  });
  it('counts characters', () => expect(problemsOfRow({ target: 'custentity_short', kind: 'fixed', expression: '😀😀😀😀😀' })).toEqual([]));
});

describe('a field that NetSuite demands', () => {
  const required = (rows: MappingRow[]) => checkMapping(rows, metadata, references).map(({ code, target }) => `${code} ${target}`);
  it('and that no row fills is told, without those that NetSuite fills', () =>
    expect(required([])).toEqual(['MAPPING_FIELD_REQUIRED companyname', 'MAPPING_FIELD_REQUIRED entitystatus']));
  it('names it as the page does', () =>
    expect(checkMapping([aRow()], metadata, references)).toEqual([
      { code: 'MAPPING_FIELD_REQUIRED', target: 'entitystatus', data: { label: 'Label of entitystatus' } },
    ]));
  it('is the name of a person when all are persons, and nobody knows when it depends', () => {
    const status = NAMES.slice(1);
    const isPerson = (kind: MappingRow['kind'], expression: string) => aRow({ target: 'isperson', kind, expression });
    expect(required([...status, isPerson('fixed', 'T')])).toEqual(['MAPPING_FIELD_REQUIRED firstname', 'MAPPING_FIELD_REQUIRED lastname']);
    expect(required([...status, isPerson('fixed', 'F')])).toEqual(['MAPPING_FIELD_REQUIRED companyname']);
    expect(required([...status, isPerson('conditional', conditional('fixed', 'T'))])).toEqual([]);
  });
  it('is the country of each address that has rows', () =>
    expect(required([...NAMES, aRow({ target: 'address.billing.city', expression: 'addr.city' })])).toEqual([
      'MAPPING_FIELD_REQUIRED address.billing.country',
    ]));
});
