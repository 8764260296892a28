import { netsuiteLookup } from '../../../../src/core/mapping/kinds/netsuite-lookup';
import type { References } from '../../../../src/core/mapping/mapping-row';
import { aCustomer, readWith } from '../../a-customer';

const netsuiteTables: References['netsuiteTables'] = {
  customrecord_region: {
    name: { 'North America': 4, 'Côte d’Azur': 5, DACH: 6, 'D.A.C.H': 7 },
    externalid: { NA: 4, '007': 8 },
    id: { '4': 4 },
  },
};
const read = (by: string, code: string) =>
  readWith(netsuiteLookup, `code in customrecord_region by ${by}`, aCustomer({ code }), { netsuiteTables });

it.each([
  ['name', 'North America', 4],
  ['name', 'NORTH-AMERICA', 4],
  ['name', 'Cote d’Azur', 5],
  ['externalid', 'NA', 4],
  ['externalid', '007', 8],
  ['id', '4', 4],
])('by %s %s is %i', (by, input, value) =>
  expect(read(by, input)).toEqual({
    ...{ found: 'value', value, source: 'code' },
    steps: [`${by} "${input}" in customrecord_region -> id ${value}`],
  }),
);
it.each([
  ['name', 'South', 'no record of customrecord_region has'],
  ['name', 'toString', 'no record of customrecord_region has'],
  // Codes are compared as they are.
  ['externalid', 'na', 'no record of customrecord_region has'],
  ['externalid', '7', 'no record of customrecord_region has'],
  ['id', '04', 'no record of customrecord_region has'],
  ['custrecord_code', 'x', 'no record of customrecord_region has'],
])('by %s %s does not match', (by, input, why) =>
  expect(read(by, input)).toEqual({ found: 'no-match', input, code: 'NO_MATCH', source: 'code', steps: [`${why} ${by} "${input}"`] }),
);
it('does not choose between records of one name', () => {
  const tables = { region: { name: { 'A-B': 1, 'A B': 2 } } };
  const reading = readWith(netsuiteLookup, 'code in region by name', aCustomer({ code: 'a b' }), { netsuiteTables: tables });
  expect(reading).toMatchObject({ found: 'no-match', steps: ['several records of region fit name "a b"'] });
});
it('may be empty', () => expect(read('name', '').found).toBe('empty'));
it('says what it needs, and matches nothing before it was read', () => {
  expect(netsuiteLookup('code in employee by externalid', {}).netsuiteTables).toEqual([{ recordType: 'employee', by: ['externalid'] }]);
  expect(readWith(netsuiteLookup, 'code in constructor by name', aCustomer({ code: 'x' }), {}).found).toBe('no-match');
});
it.each(['code in employee', 'code in Employee by name', 'code in employee by', '', 'code employee name'])('refuses %j', (expression) =>
  expect(() => netsuiteLookup(expression, {})).toThrow('expected "field in record type by field"'),
);
