import type { FilterNode } from '../../../../sandbox/netsuite/search/definition';
import { runSearch } from '../../../../sandbox/netsuite/search/run-search';
import { newAccount } from '../records/fixture';

const account = newAccount();
const { store } = account;
for (let number = 1; number <= 20; number++)
  store.insert('customer', { companyname: `C${number % 4}`, externalid: `e${number}`, terms: String(1 + (number % 3)) });

const term = (name: string, operator: string, ...values: (string | number)[]): FilterNode => ({
  kind: 'term',
  term: { name, operator, values },
});
const ids = (filter: FilterNode) => runSearch(account, { type: 'customer', filter, columns: [] }).map(({ record }) => record?.id);

const COUNTED: [string, FilterNode, number[]][] = [
  ['an internal id', term('internalid', 'anyof', '503', 502, '9', '503'), [503, 502]],
  ['an external id', term('externalid', 'anyof', 'e2', 'e1', 'nobody'), [502, 501]],
  ['text in any case', term('companyname', 'is', 'c3'), [519, 515, 511, 507, 503]],
  ['one of several criteria', { kind: 'and', nodes: [term('companyname', 'contains', '3'), term('externalidstring', 'is', 'E7')] }, [507]],
];

it.each(COUNTED)('%s is found by index, the newest first', (_what, filter, expected) => {
  const all = jest.spyOn(store, 'all');
  expect(ids(filter)).toEqual(expected);
  expect(all).not.toHaveBeenCalled();
  all.mockRestore();
});

const SCANNED: [string, FilterNode, number][] = [
  ['an alternative', { kind: 'or', nodes: [term('internalid', 'anyof', '501'), term('companyname', 'is', 'c1')] }, 5],
  ['a negation', { kind: 'not', node: term('internalid', 'anyof', '501') }, 19],
  ['an empty field among the values', term('terms', 'anyof', '@NONE@', '1'), 6],
  ['a joined field', term('terms.name', 'is', 'net 15'), 6],
  [
    'a joined field whose name the customer has as well',
    { kind: 'term', term: { name: 'internalid', join: 'terms', operator: 'anyof', values: ['1'] } },
    6,
  ],
];

it.each(SCANNED)('%s takes all records', (_what, filter, count) => {
  expect(ids(filter)).toHaveLength(count);
});
