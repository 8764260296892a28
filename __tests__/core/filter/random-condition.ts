import type { Condition, Operator } from '../../../src/core/filter/condition';
import { OPERATORS } from '../../../src/core/filter/condition';
import { garbage } from '../seeded';

const FIELDS = ['type', 'company', 'updated', 'addr.country', 'size__c', 'userid', 'user.email', 'territory.name', 'active'];

/** A valid condition of up to `depth` joints inside one another, with values that have broken something somewhere. */
export function randomCondition(random: () => number, depth = 4): Condition {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reason = random() < 0.2 ? { reason: garbage(random) } : {};
  const members = (): Condition[] => Array.from({ length: Math.floor(random() * 4) }, () => randomCondition(random, depth - 1));
  const joint = depth === 0 ? 3 : Math.floor(random() * 5);
  if (joint === 0) return { and: members(), ...reason };
  if (joint === 1) return { or: members(), ...reason };
  if (joint === 2) return { not: randomCondition(random, depth - 1), ...reason };
  return { ...randomComparison(pick), ...reason };

  function randomComparison(choose: typeof pick): { field: string; op: Operator; value?: string | string[] } {
    const field = choose(FIELDS);
    const text = (): string => (random() < 0.5 ? choose(['C', 'P', '1', '', "it's", "''", 'a, b', ' x ', "'"]) : garbage(random));
    switch (choose(Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])) {
      case 'none':
        return { field, op: choose(OPERATORS.none) };
      case 'list':
        return { field, op: choose(OPERATORS.list), value: Array.from({ length: Math.floor(random() * 4) }, text) };
      case 'text':
        return { field, op: choose(OPERATORS.text), value: text() };
      case 'number':
        return { field, op: choose(OPERATORS.number), value: choose(['0', '-1.5', ' 20 ', '1e3']) };
      case 'date':
        return { field, op: choose(OPERATORS.date), value: choose(['2026-01-02', '2026-01-02 03:04:05']) };
    }
  }
}
