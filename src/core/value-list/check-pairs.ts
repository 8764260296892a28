import type { ValueListPair } from '../configuration/configuration';

/** Something wrong with a pair; `position` counts from 0. */
export interface PairFault {
  position: number;
  reason: string;
}

/** Sources that are empty or there twice, though with one target: one of them would win in silence. Linear. */
export function pairFaults(pairs: readonly ValueListPair[]): PairFault[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ source }, position): PairFault[] => {
    if (source.trim() === '') return [{ position, reason: 'the source is empty' }];
    if (seen.has(source)) return [{ position, reason: `the source "${source}" is in the list already` }];
    seen.add(source);
    return [];
  });
}

/** Pairs with others laid over them: a source that is there gets the new target and keeps its place, the rest is put at the end. */
export function mergedPairs(before: readonly ValueListPair[], over: readonly ValueListPair[]): ValueListPair[] {
  const targets = new Map([...before, ...over].map(({ source, target }) => [source, target]));
  return [...targets].map(([source, target]) => ({ source, target }));
}
