import type { Fold } from '../records/store';
import type { SqlExpression } from './expression';
import { toNumber } from './value';

/** A look-up of the first table of FROM by index. */
export interface Probe {
  field: string;
  fold: Fold;
  keys: readonly string[];
}

/** The union of these look-ups holds every row that can meet a condition. */
export type Probes = readonly Probe[];

/** Look-ups for `column = key` or `column IN (keys)`, given the type in which they are compared; undefined when no index fits. */
export function probesForKeys(column: SqlExpression, type: string, keys: readonly SqlExpression[]): Probes | undefined {
  const { index } = column;
  // A text column that is compared as a number is converted row by row: no index knows that.
  if (index?.slot !== 0 || (type !== 'null' && column.type !== type)) return undefined;
  const found: string[] = [];
  for (const { constant } of keys) {
    if (!constant) return undefined;
    const value = type === 'number' ? toNumber(constant.value) : constant.value;
    if (value !== null) found.push(String(value));
  }
  return [{ field: index.field, fold: index.fold, keys: found }];
}

const size = (probes: Probes): number => probes.reduce((sum, { keys }) => sum + keys.length, 0);

/** For AND: the cheaper side alone will do. */
export function bothProbes(one: Probes | undefined, other: Probes | undefined): Probes | undefined {
  if (!one || !other) return one ?? other;
  return size(one) <= size(other) ? one : other;
}

/** For OR: both sides are needed. */
export const eitherProbes = (one: Probes | undefined, other: Probes | undefined): Probes | undefined =>
  one && other ? [...one, ...other] : undefined;
