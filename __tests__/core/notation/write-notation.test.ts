import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { rowOf } from '../../../src/core/notation/reading';
import type { RowValue } from '../../../src/core/notation/row-value';
import { writeNotation } from '../../../src/core/notation/write-notation';

const NOTHING = { rows: [], valueLists: [] };

const written = (target: string, value: RowValue, change: Partial<MappingRow> = {}) =>
  writeNotation({ ...NOTHING, rows: [{ ...rowOf(target, value, 0), ...change }] });

const conditional = (target: string, value: string, position: number): MappingRow => {
  const branches = [{ when: { field: 'type', op: 'is', value }, then: { kind: 'fixed', expression: value } }];
  return rowOf(target, { kind: 'conditional', expression: JSON.stringify({ branches }) }, position);
};

it('writes declarations, rows, one conditional block and the filter', () => {
  const rows = [
    conditional('email', 'C', 0),
    rowOf('custentity_a', { kind: 'field', expression: 'region__c' }, 1),
    rowOf('category', { kind: 'value-list', expression: 'Regions: code' }, 2),
    conditional('phone', 'P', 3),
  ];
  const valueLists = [{ name: 'Regions', pairs: [{ source: "it's", target: '1' }] }];
  const { text, notExpressible, remarks } = writeNotation({ rows, valueLists, filter: { field: 'user.name', op: 'is-not', value: 'x' } });
  expect(text.split('\n')).toEqual([
    'OA_FIELDS type,region,code,user_id',
    'OA_CUSTOM_FIELDS region',
    'NS_FIELDS email,custentity_a,category,phone',
    'NS_CUSTOM_FIELDS custentity_a',
    '',
    'IF <<END',
    "  IF (type = 'C') THEN email 'C'",
    "  IF (type = 'P') THEN phone 'P'",
    'END',
    'custentity_a region',
    '<category code>',
    `  "it's" '1'`,
    '</category>',
    '',
    'FILTER <<END',
    "  (user.name <> 'x')",
    'END',
    '',
  ]);
  expect(notExpressible).toEqual([]);
  expect(remarks).toEqual([
    { rowId: 'notation:category', why: 'the value list Regions loses its name' },
    { rowId: 'notation:phone', why: 'a mapping group has one conditional block only: written into that of row notation:email' },
  ]);
});

it('spells a custom field in full where a plain one has its name', () => {
  const { text } = written('comments', { kind: 'concatenation', expression: 'name, name__c' });
  expect(text).toContain('\ncomments name,name__c\n');
  const lookup = written('comments', { kind: 'spp-lookup', expression: 'region__c in user by region return region__c' });
  expect(lookup.text).toContain('\ncomments lookup=region__c:lookup_table=user:lookup_by=region:lookup_return=region__c\n');
});

it.each<[string, RowValue['kind'], string, string]>([
  ['comments', 'join', 'name, code', 'the kind join has no notation for comments'],
  ['comments', 'text', 'name | upper', 'the kind text has no notation for comments'],
  ['email', 'field', 'addr.email', 'a plain field for email is read as the kind email'],
  ['startdate', 'macro', '_TODAY + 30', 'the notation has _TODAY only, without days to add'],
  ['comments', 'fixed', `'"`, 'a value with both kinds of quotes cannot be quoted'],
  ['comments', 'fixed', 'a\rb', 'a value with a carriage return stands on no one line'],
  ['comments', 'fixed', 'C:\\new', 'a backslash before n would be read as a line break'],
  ['comments', 'field', 'user.name', 'user.name has no notation as a field; use the kind spp-lookup'],
  ['comments', 'concatenation', 'user.name', 'the notation would be read as spp-lookup "userid in user by id return name" for comments'],
  ['comments', 'field', 'nothing', 'nothing is not a field of a SuiteProjects Pro customer'],
  ['address.office.city', 'field', 'addr.city', 'the target address.office.city has no name in the notation'],
  ['currencies', 'fixed', '1', 'the target currencies has no name in the notation'],
  ['isperson', 'fixed', 'true', 'the notation would be read as fixed "T" for isperson'],
  ['comments', 'value-list', 'Gone: code', 'its value list is not there'],
  ['comments', 'conditional', '{', 'a conditional is not JSON'],
])('%s by %s "%s" is not expressible', (target, kind, expression, why) => {
  expect(written(target, { kind, expression })).toEqual({ text: '', notExpressible: [{ rowId: `notation:${target}`, why }], remarks: [] });
});

it('names what is switched off, doubled, a pullback or unused', () => {
  const row = rowOf('comments', { kind: 'field', expression: 'name' }, 0);
  const { notExpressible } = writeNotation({
    rows: [row, { ...row, id: 'b' }, { ...row, id: 'c', active: false }, { ...row, id: 'd', kind: 'pullback', target: 'spp.url' }],
    valueLists: [{ name: 'Unused', pairs: [] }],
  });
  expect(notExpressible.map(({ rowId }) => rowId)).toEqual(['b', 'c', 'd', 'value list Unused']);
});

it.each([
  [{ not: { field: 'type', op: 'is', value: 'C' } }, 'NOT has no notation'],
  [{ field: 'name', op: 'contains', value: 'x' }, 'the operator contains has no notation'],
  [{ and: [{ field: 'name', op: 'is', value: 'x' }, { or: [] }] }, 'a group without conditions has no notation'],
  [{ field: 'name', op: 'any-of', value: [] }, 'an empty list has no notation'],
] as const)('leaves a filter out as a whole: %j', (filter, why) => {
  expect(writeNotation({ ...NOTHING, filter })).toEqual({ text: '', notExpressible: [{ rowId: 'filter', why }], remarks: [] });
});

it('names the rules of a row that the notation cannot keep', () => {
  const { remarks } = written(
    'comments',
    { kind: 'field', expression: 'name' },
    { onEmpty: 'park', onNoMatch: 'use-default', defaultValue: 'x', note: 'n' },
  );
  expect(remarks).toHaveLength(4);
});

it('expresses the shipped mapping but for the joined address lines', () => {
  const { notExpressible } = writeNotation({ ...NOTHING, rows: DEFAULT_ROWS });
  expect(notExpressible.map(({ rowId }) => rowId)).toEqual(['default:address.main.addr3']);
});
