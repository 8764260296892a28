import type { AccountFacts } from '../../../src/core/configuration/account-facts';
import { checkCompatibility, valueListsOf } from '../../../src/core/configuration/check-compatibility';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { REFERENCES } from '../a-customer';
import { aConfiguration, aRow } from './a-configuration';

const SINGLE: AccountFacts = {
  features: new Set(['MULTICURRENCY']),
  netsuiteFields: [
    { id: 'companyname' },
    { id: 'comments' },
    { id: 'currency' },
    { id: 'entitystatus', options: [{ id: '13', text: 'Closed Won' }] },
  ],
  sppFields: [{ path: 'company' }, { path: 'active' }, { path: 'addr.country' }, { path: 'addr.city' }],
  subsidiaries: [],
  references: REFERENCES,
};
const ONE_WORLD: AccountFacts = {
  ...SINGLE,
  features: new Set(['MULTICURRENCY', 'SUBSIDIARIES']),
  netsuiteFields: [...SINGLE.netsuiteFields, { id: 'subsidiary' }],
  subsidiaries: [{ id: '1', name: 'Parent' }],
};

const check = (facts: AccountFacts, ...rows: MappingRow[]) => checkCompatibility(aConfiguration({ rows }), facts);

it('finds nothing where the account has everything', () => expect(checkCompatibility(aConfiguration(), SINGLE)).toEqual([]));

it.each<[string, AccountFacts, Partial<MappingRow>, object]>([
  [
    'a feature that is off',
    SINGLE,
    { target: 'subsidiary', kind: 'fixed', expression: '1' },
    { kind: 'feature-off', feature: 'SUBSIDIARIES', target: 'subsidiary' },
  ],
  [
    'a sublist whose feature is off',
    { ...SINGLE, features: new Set() },
    { target: 'currencies' },
    { kind: 'feature-off', feature: 'MULTICURRENCY' },
  ],
  [
    'a custom field of another account',
    SINGLE,
    { target: 'custentity_region' },
    { kind: 'netsuite-field-missing', target: 'custentity_region' },
  ],
  ['a field of every object', SINGLE, { target: 'constructor' }, { kind: 'netsuite-field-missing', target: 'constructor' }],
  [
    'a status of another account',
    SINGLE,
    { target: 'entitystatus', kind: 'fixed', expression: '99' },
    { kind: 'option-missing', value: '99' },
  ],
  ['a default of another account', SINGLE, { target: 'entitystatus', defaultValue: 98 }, { kind: 'option-missing', value: '98' }],
  [
    'a subsidiary of another account',
    ONE_WORLD,
    { target: 'subsidiary', kind: 'fixed', expression: '7' },
    { kind: 'option-missing', target: 'subsidiary', value: '7' },
  ],
  [
    'a status of another account in a branch of a conditional',
    SINGLE,
    {
      ...{ target: 'entitystatus', kind: 'conditional' },
      expression: JSON.stringify({
        branches: [{ when: { field: 'active', op: 'is', value: '1' }, then: { kind: 'fixed', expression: '13' } }],
        otherwise: { kind: 'fixed', expression: '14' },
      }),
    },
    { kind: 'option-missing', target: 'entitystatus', value: '14' },
  ],
  [
    'a status of another account in a value list',
    SINGLE,
    { target: 'entitystatus', kind: 'value-list', expression: 'Regions: company' },
    { kind: 'option-missing', target: 'entitystatus', value: '1' },
  ],
  [
    'a further currency that is not there',
    SINGLE,
    { target: 'currencies', kind: 'fixed', expression: 'USD, XTS' },
    { kind: 'option-missing', target: 'currencies', value: 'XTS' },
  ],
  [
    'a record type that is not there',
    { ...SINGLE, missingLookups: [{ recordType: 'customrecord_region', by: 'name' }] },
    { target: 'comments', kind: 'netsuite-lookup', expression: 'addr.country in customrecord_region by name' },
    { kind: 'netsuite-record-missing', lookup: { recordType: 'customrecord_region', by: 'name' } },
  ],
  [
    'a field that a pullback reads',
    SINGLE,
    { target: 'spp.company', kind: 'pullback', expression: 'custentity_region' },
    { kind: 'netsuite-field-missing', target: 'custentity_region' },
  ],
  [
    'a field that a pullback writes',
    SINGLE,
    { target: 'spp.region__c', kind: 'pullback', expression: 'id' },
    { kind: 'spp-field-missing', field: 'region__c' },
  ],
  ['an SPP field that is not there', SINGLE, { expression: 'region__c' }, { kind: 'spp-field-missing', field: 'region__c' }],
  [
    'an expression that is not understood',
    SINGLE,
    { expression: 'shoe' },
    { kind: 'row-not-understood', reason: '"shoe" is not a field of a SuiteProjects Pro customer' },
  ],
])('names %s, and the row', (_, facts, given, found) =>
  expect(check(facts, aRow(), aRow({ id: '5', ...given })).filter(({ kind }) => kind !== 'subsidiary-not-set')).toEqual([
    expect.objectContaining({ path: '$.rows[1]', rowId: '5', ...found }),
  ]),
);

it('leaves out rows that are switched off', () => expect(check(SINGLE, aRow({ target: 'custentity_region', active: false }))).toEqual([]));

it('lets the lines of addresses pass: they are no body fields', () =>
  expect(check(SINGLE, aRow({ target: 'address.main.city', expression: 'addr.city' }))).toEqual([]));

it('lets any field of a related record pass: only the usual ones are known', () =>
  expect(check(SINGLE, aRow({ expression: 'user.employee_number__c' }))).toEqual([]));

it.each<[string, AccountFacts, Record<string, unknown>, object]>([
  ['a field of SuiteProjects Pro', SINGLE, { exportField: 'to_ns__c' }, { path: '$.settings.exportField', kind: 'spp-field-missing' }],
  [
    'a status',
    SINGLE,
    { statusByType: { C: '13', P: '8' } },
    { path: '$.settings.statusByType.P', kind: 'option-missing', target: 'entitystatus', value: '8' },
  ],
  ['a subsidiary', ONE_WORLD, { subsidiary: '7' }, { path: '$.settings.subsidiary', kind: 'option-missing', value: '7' }],
  ['a subsidiary without OneWorld', SINGLE, { subsidiary: '1' }, { path: '$.settings.subsidiary', kind: 'feature-off' }],
])('names %s of the settings that is not there', (_, facts, settings, found) =>
  expect(checkCompatibility(aConfiguration({ settings }), facts)).toEqual([expect.objectContaining(found)]),
);

it('lets a status of the settings pass that a row of ones own has no use for', () =>
  expect(
    checkCompatibility(
      aConfiguration({
        settings: { statusByType: { P: '8' } },
        rows: [aRow({ target: 'entitystatus', kind: 'fixed', expression: '13' })],
      }),
      SINGLE,
    ),
  ).toEqual([]));

it('names a field of the filter that is not there', () =>
  expect(checkCompatibility(aConfiguration({ filter: { not: { field: 'vip__c', op: 'is', value: '1' } } }), SINGLE)).toEqual([
    { path: '$.filter', kind: 'spp-field-missing', field: 'vip__c' },
  ]));

describe('a customer of OneWorld needs a subsidiary', () => {
  const unset = { path: '$.rows', kind: 'subsidiary-not-set' };
  it('that nothing gives', () => expect(check(ONE_WORLD, aRow())).toEqual([unset]));
  it('that a row which is switched off does not give', () =>
    expect(check(ONE_WORLD, aRow({ target: 'subsidiary', kind: 'fixed', expression: '1', active: false }))).toEqual([unset]));
  it('that a row gives', () => expect(check(ONE_WORLD, aRow({ target: 'subsidiary', kind: 'fixed', expression: '1' }))).toEqual([]));
  it('that the setting gives', () => expect(checkCompatibility(aConfiguration({ settings: { subsidiary: '1' } }), ONE_WORLD)).toEqual([]));
});

it('gives the value lists as mapping rows read them', () =>
  expect(valueListsOf(aConfiguration({ valueLists: [{ name: 'L', pairs: [{ source: '__proto__', target: 'x' }] }] }))['L']).toEqual(
    JSON.parse('{"__proto__":"x"}'),
  ));
