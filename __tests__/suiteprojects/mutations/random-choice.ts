/** A source of numbers in [0, 1), such as `seeded`. */
export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[below(random, list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from.');
  return chosen;
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(below(random, rest.length), 1)[0] as T);
}
