import { sppLookup } from '../../../../src/core/mapping/kinds/spp-lookup';
import { aCustomer, readWith } from '../../a-customer';

const user = [
  { id: '3', netsuite_user_id__c: '77', department: 'a' },
  { id: '4', netsuite_user_id__c: '' },
  { id: '5' },
  { id: '6', netsuite_user_id__c: '1' },
  { id: '6', netsuite_user_id__c: '2' },
  { id: '8', netsuite_user_id__c: '9' },
  { id: '8', netsuite_user_id__c: '9' },
  { id: '', netsuite_user_id__c: '10' },
];
const FORM = 'owner__c in user by id return netsuite_user_id__c';
const read = (owner__c: string, sppTables: object = { user }) =>
  readWith(sppLookup, FORM, aCustomer({ custom: { owner__c } }), { sppTables: sppTables as never });

it.each([
  ['3', '77'],
  ['8', '9'],
])('%s is %s', (input, value) =>
  expect(read(input)).toEqual({
    ...{ found: 'value', value, source: 'owner__c' },
    steps: [`id "${input}" in user -> netsuite_user_id__c "${value}"`],
  }),
);
it.each([
  ['03', 'no row of user has'],
  ['constructor', 'no row of user has'],
  ['6', 'several rows of user have'],
])('%s does not match', (input, why) =>
  expect(read(input)).toEqual({ found: 'no-match', input, code: 'NO_MATCH', source: 'owner__c', steps: [`${why} id "${input}"`] }),
);
it.each(['', '4', '5'])('%j is empty, on one side or the other', (input) => expect(read(input).found).toBe('empty'));
it('matches nothing in a table that was not read', () => {
  expect(read('3', {}).found).toBe('no-match');
  expect(readWith(sppLookup, FORM, aCustomer({ custom: { owner__c: '3' } }), {}).found).toBe('no-match');
});
it('says what it needs', () =>
  expect(sppLookup(FORM, {})).toMatchObject({ sources: ['owner__c'], tables: [{ table: 'user', fields: ['id', 'netsuite_user_id__c'] }] }));
it('reads a table once, however many customers ask', () => {
  let reads = 0;
  const counted = [
    {
      get id() {
        reads += 1;
        return '3';
      },
      netsuite_user_id__c: '77',
    },
  ];
  const { read: ask } = sppLookup(FORM, { sppTables: { user: counted } });
  for (let round = 0; round < 50; round += 1) ask(aCustomer({ custom: { owner__c: '3' } }));
  expect(reads).toBe(1);
});
it.each(['owner__c in user by id', 'in user by id return x', 'owner__c in user by id return', 'owner__c user id x', ''])(
  'refuses %j',
  (expression) => expect(() => sppLookup(expression, {})).toThrow('expected "field in table by field return field"'),
);
it('refuses an unknown field', () => expect(() => sppLookup('nope in user by id return x', {})).toThrow('"nope" is not a field'));
