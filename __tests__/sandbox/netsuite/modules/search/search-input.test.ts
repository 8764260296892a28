import { searchInput } from '../../../../../sandbox/netsuite/modules/search/search-input';
import type { Account } from '../../../../../sandbox/netsuite/types';
import { petShop } from '../../../../conformance/modules/search/pet-shop';
import { refusal } from '../../records/fixture';
import { session } from '../../realm/scripted-account';

/** What getInputData returned, and the session it ran in. */
function returned(body: string, account: Account = petShop()) {
  const opened = session(account, { search: 'N/search' }, body);
  return { opened, value: opened.answer() };
}

function input(body: string, account?: Account) {
  const { opened, value } = returned(body, account);
  const pairs = searchInput(opened, value);
  opened.settle();
  return { pairs: pairs?.map(({ key, value: json }) => [key, JSON.parse(json) as unknown]), units: opened.usedUnits() };
}

it('section_4483841695 a search gives its results in JSON by internal id, as map stages read them [K], for no units', () => {
  const body = `return search.create({ type: 'customrecord_pet', filters: ['name', 'startswith', 're'],
    columns: [{ name: 'name', sort: 'ASC' }, 'custrecord_paid_in', 'custrecord_owner', 'custrecord_tame', 'custrecord_born', 'internalid', { name: 'symbol', join: 'custrecord_paid_in' }] });`;
  const values = (name: string, id: string, rest: object) => [
    id,
    { recordType: 'customrecord_pet', id, values: { name, internalid: { value: id, text: id }, ...rest } },
  ];
  const rexina = {
    custrecord_owner: '',
    custrecord_paid_in: { value: '1', text: 'US Dollar' },
    custrecord_tame: 'F',
    custrecord_born: '1/15/2026',
    'symbol.custrecord_paid_in': 'USD',
  };
  expect(input(body.replace("'custrecord_owner', ", '').replace("startswith', 're'", "is', 'rex'"))).toEqual({
    pairs: [
      values('Rex', '1', {
        custrecord_paid_in: { value: '4', text: 'Euro' },
        custrecord_tame: 'T',
        custrecord_born: '1/14/2026',
        'symbol.custrecord_paid_in': 'EUR',
      }),
    ],
    units: 0,
  });
  expect(input(body.replace("startswith', 're'", "is', 'rexina'")).pairs).toEqual([values('rexina', '2', rexina)]);
});

it('[K] the rows of a summary are numbered', () => {
  const body = `return search.create({ type: 'customrecord_pet', columns: [{ name: 'custrecord_paid_in', summary: 'GROUP', sort: 'ASC' }, { name: 'internalid', summary: 'COUNT' }] });`;
  const row = (id: string, value: string, text: string, count: string) => [
    id,
    { recordType: null, id, values: { 'GROUP(custrecord_paid_in)': { value, text }, 'COUNT(internalid)': count } },
  ];
  expect(input(body).pairs).toEqual([row('1', '4', 'Euro', '2'), row('2', '1', 'US Dollar', '1')]);
});

it.each(['id', 'made.id'])('section_4472704523 a reference gives the saved search of %s', (id) => {
  const body = `const made = search.create({ type: 'customrecord_pet', filters: ['name', 'is', 'kaa'], columns: ['name'], title: 'Kaa', id: 'customsearch_kaa' });
    const id = made.save(); return { type: 'search', id: ${id} };`;
  expect(input(body).pairs).toEqual([['3', { recordType: 'customrecord_pet', id: '3', values: { name: 'Kaa' } }]]);
});

it('more than 4,000 rows are no matter', () => {
  const account = petShop();
  for (let number = 0; number < 4_100; number++) account.store.insert('customrecord_pet', { name: `P${number}` });
  expect(input(`return search.create({ type: 'customrecord_pet' });`, account).pairs).toHaveLength(4_103);
});

it.each([
  ['[1, 2]'],
  ['{ a: 1 }'],
  ['{ type: "suiteql", query: "x" }'],
  ['{ type: "file", id: 1 }'],
  ['"text"'],
  ['null'],
  ['search.create({ type: "customer" }).run()'],
])('%s is no search', (value) => {
  const { opened, value: given } = returned(`return ${value};`);
  expect(searchInput(opened, given)).toBeUndefined();
});

it.each([
  [`{ type: 'search', id: 99 }`, 'INVALID_SEARCH'],
  [`{ type: 'search', id: 99, more: 1 }`, 'NOT_EMULATED'],
  [`search.create({ type: 'customer', filters: ['custentity_no', 'is', 'x'] })`, 'SSS_INVALID_SRCH_FILTER'],
  [`search.create({ type: 'customrecord_pet', columns: ['custrecord_owner'] })`, 'NOT_EMULATED'],
])('%s is %s', (value, expected) => {
  expect(refusal(() => input(`return ${value};`)).code).toBe(expected);
});
