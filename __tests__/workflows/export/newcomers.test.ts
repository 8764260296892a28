import { aCustomer } from '../../core/a-customer';
import type { SppCustomer } from '../../../src/core/customer/spp-customer';
import { keysOfCustomer } from '../../../src/core/matching/match-keys';
import { AT_ONCE, Newcomers } from '../../../src/workflows/export/newcomers';

const draft = { fields: { phone: '+49 30 555 0123', vatregnumber: 'DE136695976' }, addresses: [] };
const customer = (id: number): SppCustomer => aCustomer({ id: String(id), company: `Acme ${id}`, code: `C-${id}` });
const keysOf = (one: SppCustomer) => keysOfCustomer(one, draft);

/** So many newcomers, of whom the first is kept whole; the others are read again from `server`. */
function newcomers(count: number, server: (id: string) => SppCustomer | undefined) {
  const requests: (readonly string[])[] = [];
  const list = new Newcomers((ids) => {
    requests.push(ids);
    return ids.flatMap((id) => server(id) ?? []);
  }, 1);
  for (let id = 1; id <= count; id += 1) list.add(customer(id), keysOf(customer(id)));
  return { list, requests };
}
const asBefore = (id: string): SppCustomer => customer(Number(id));

it('has the keys of each customer, as often as they are gone through', () => {
  const { list } = newcomers(3, asBefore);
  const expected = [1, 2, 3].map((id) => [String(id), keysOf(customer(id))]);
  expect([...list]).toEqual(expected);
  expect([...list]).toEqual(expected);
  expect(list.keysOf('2')).toEqual(keysOf(customer(2)));
  expect(list.keysOf('4')).toBeUndefined();
});

it('recalls a customer that is kept without asking for it, and the others with one request for many', () => {
  const { list, requests } = newcomers(AT_ONCE + 2, asBefore);
  expect([...list.recall(['1'])]).toEqual([{ id: '1', customer: customer(1), isReadAgain: false }]);
  expect(requests).toEqual([]);
  const ids = Array.from({ length: AT_ONCE + 2 }, (_, index) => String(index + 1));
  expect([...list.recall(ids)].map(({ id, customer: recalled }) => [id, recalled?.company])).toEqual(ids.map((id) => [id, `Acme ${id}`]));
  expect(requests.map((asked) => asked.length)).toEqual([AT_ONCE - 1, 2]);
});

it('tells of a customer that is gone, and leaves out who is no newcomer', () => {
  const { list } = newcomers(3, (id) => (id === '2' ? undefined : asBefore(id)));
  expect([...list.recall(['9', '2', '3'])]).toEqual([
    { id: '2', isReadAgain: true },
    { id: '3', customer: customer(3), isReadAgain: true },
  ]);
});

it('a customer that comes again takes the place of the one before', () => {
  const { list } = newcomers(1, () => ({ ...customer(1), company: 'Newest' }));
  const renamed = { ...customer(1), company: 'Other' };
  list.add(renamed, keysOf(renamed));
  expect(list.keysOf('1')?.name).toEqual(['other']);
  expect([...list.recall(['1'])]).toMatchObject([{ customer: { company: 'Newest' }, isReadAgain: true }]);
});
