import type { ValueList, ValueListPair } from './configuration';

export type PairChange =
  ({ change: 'added' | 'removed' } & ValueListPair) | { change: 'changed'; source: string; before: string; after: string };

export type ListChange =
  | { change: 'added'; list: ValueList }
  | { change: 'removed'; list: ValueList }
  | { change: 'changed'; name: string; pairs: PairChange[]; note?: { before: string; after: string } };

function diffPairs(before: readonly ValueListPair[], after: readonly ValueListPair[]): PairChange[] {
  const former = new Map(before.map(({ source, target }) => [source, target]));
  const latter = new Map(after.map(({ source, target }) => [source, target]));
  const gone = [...former].flatMap(([source, target]): PairChange[] => {
    const other = latter.get(source);
    if (other === undefined) return [{ change: 'removed', source, target }];
    return other === target ? [] : [{ change: 'changed', source, before: target, after: other }];
  });
  const come = [...latter].filter(([source]) => !former.has(source));
  return [...gone, ...come.map(([source, target]): PairChange => ({ change: 'added', source, target }))];
}

function changeOf(before: ValueList, after: ValueList): ListChange | undefined {
  const pairs = diffPairs(before.pairs, after.pairs);
  const [former = '', latter = ''] = [before.note, after.note];
  if (pairs.length === 0 && former === latter) return undefined;
  return { change: 'changed', name: after.name, pairs, ...(former !== latter && { note: { before: former, after: latter } }) };
}

/** Lists paired by name, pairs by source; that pairs stand in another order is no change. Linear. */
export function diffValueLists(before: readonly ValueList[], after: readonly ValueList[]): ListChange[] {
  const former = new Map(before.map((list) => [list.name, list]));
  const latter = new Map(after.map((list) => [list.name, list]));
  const gone = before.flatMap((list): ListChange[] => {
    const other = latter.get(list.name);
    return other === undefined ? [{ change: 'removed', list }] : [changeOf(list, other)].filter((change) => change !== undefined);
  });
  return [...gone, ...after.filter(({ name }) => !former.has(name)).map((list): ListChange => ({ change: 'added', list }))];
}
