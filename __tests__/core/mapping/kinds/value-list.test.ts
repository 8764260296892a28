import { valueList } from '../../../../src/core/mapping/kinds/value-list';
import { aCustomer, readWith } from '../../a-customer';

const valueLists = {
  Countries: { Deutschland: 'DE', Österreich: 'AT', österreich: 'AT', Schweiz: 'CH', 'The  Schweiz': 'CZ' },
  'Segment: A': { '1': 'one' },
  Empty: {},
};
const read = (country: string) => readWith(valueList, 'Countries: addr.country', aCustomer({ addr: { country } }), { valueLists });

it.each([
  ['Deutschland', 'DE'],
  ['DEUTSCHLAND!', 'DE'],
  ['Osterreich', 'AT'],
  ['Schweiz', 'CH'],
])('%s is %s', (input, value) =>
  expect(read(input)).toEqual({
    found: 'value',
    value,
    source: 'addr.country',
    steps: [`"${input}" -> "${value}" by the value list Countries`],
  }),
);
it.each([
  ['Atlantis', 'is not in'],
  ['constructor', 'is not in'],
  ['schweiz', 'fits several entries of'],
])('%s does not match', (input, why) =>
  expect(read(input)).toEqual({
    ...{ found: 'no-match', input, code: 'NO_MATCH', source: 'addr.country' },
    steps: [`"${input}" ${why} the value list Countries`],
  }),
);
it('may be empty', () => expect(read('').found).toBe('empty'));
it('takes a colon in the name', () =>
  expect(readWith(valueList, 'Segment: A: code', aCustomer({ code: '1' }), { valueLists })).toMatchObject({ value: 'one' }));
it.each([
  ['Nope: code', 'there is no value list "Nope"'],
  ['constructor: code', 'there is no value list "constructor"'],
  ['code', 'expected "value list: field"'],
  ['Empty: nope', '"nope" is not a field'],
])('refuses %j', (expression, reason) => expect(() => valueList(expression, { valueLists })).toThrow(reason));
