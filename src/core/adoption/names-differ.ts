import { normaliseName } from '../matching/normalise-name';

/** Two words are the same name spelt differently when they share so much of their pairs of letters. */
const ALIKE = 0.5;

/** Up to this share of the shorter name's words found in the other one the names count as different. */
const FEW = 0.5;

/**
 * Whether no name of one side can be meant by a name of the other: for a warning, never for a decision. Legal forms, accents,
 * and what one side adds to the name make no difference. A side without a visible name differs from nothing.
 */
export function namesDiffer(ones: readonly string[], others: readonly string[]): boolean {
  const [left, right] = [visible(ones), visible(others)];
  return left.length > 0 && right.length > 0 && left.every((one) => right.every((other) => differ(one, other)));
}

const visible = (names: readonly string[]): string[] => names.map(normaliseName).filter((name) => name !== '');

function differ(one: string, other: string): boolean {
  if (one === other) return false;
  const [shorter, longer] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  const found = shorter.filter((word) => longer.some((candidate) => word === candidate || likeness(word, candidate) >= ALIKE));
  return found.length / shorter.length <= FEW;
}

/** Dice's coefficient of the pairs of neighbouring letters: 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const left = pairsOf(other);
  const total = pairs.length + left.length;
  if (total === 0) return 0;
  let shared = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

const pairsOf = (word: string): string[] => {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
};
