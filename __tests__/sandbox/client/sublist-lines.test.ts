import { SublistLines } from '../../../sandbox/client/sublist-lines';

const lines = () => new SublistLines([{ item: 'a' }, { item: 'b' }], () => ({ item: '' }));

it('keeps a change out of the lines until it is committed', () => {
  const sublist = lines();
  sublist.select(1);
  sublist.set('item', 'c');
  expect(sublist.lines).toEqual([{ item: 'a' }, { item: 'b' }]);
  sublist.commit();
  expect(sublist.lines).toEqual([{ item: 'a' }, { item: 'c' }]);
  expect(sublist.current).toEqual({ index: 2, values: { item: '' }, isNew: true, isChanged: false });
});

it('commits an inserted line where it was inserted, and forgets a cancelled one', () => {
  const sublist = lines();
  sublist.insert(1);
  sublist.set('item', 'x');
  sublist.commit();
  sublist.insert(0);
  sublist.cancel();
  expect(sublist.lines.map(({ item }) => item)).toEqual(['a', 'x', 'b']);
});

it('knows no line beyond the last', () => {
  const sublist = lines();
  expect(() => sublist.select(2)).toThrow('There is no line 2.');
  expect(() => sublist.remove(2)).toThrow('There is no line 2.');
  expect(() => sublist.insert(3)).toThrow('There is no line 3.');
});
