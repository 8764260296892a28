import type { Fold } from '../records/store';
import type { SqlExpression } from './expression';
import type { Row, Scope } from './scope';
import { comparedAs, converter } from './value';

/** A look-up of one table by index, given the joined row so far. */
export interface Probe {
  field: string;
  fold: Fold;
  keys(row: Row): readonly string[];
  /** How many keys there will be, as far as that is known. */
  size: number;
}

/** The union of these look-ups holds every row that can meet a condition. */
export type Probes = readonly Probe[];

/** The index of a column that is compared in this type, when it is the one that the scope looks for. */
export function usableIndex(scope: Scope, { index, type }: SqlExpression, compared: string): SqlExpression['index'] {
  // A text column that is compared as a number is converted row by row: no index knows that.
  return index?.slot === scope.probed && (compared === 'null' || type === compared) && type !== 'date' ? index : undefined;
}

/**
 * Look-ups for `column = key` or `column IN (keys)`, given the type in which they are compared; undefined when no index fits.
 * A key is a constant, or a column of a table before.
 */
export function probesForKeys(scope: Scope, column: SqlExpression, type: string, keys: readonly SqlExpression[]): Probes | undefined {
  const index = usableIndex(scope, column, type);
  if (!index || !keys.every(({ constant, place }) => constant ?? (place && place.slot < scope.probed))) return undefined;
  const readers = keys.map(({ constant, evaluate, type: keyType }) => {
    const convert = converter(comparedAs(column.type, keyType));
    if (!constant) return (row: Row) => convert(evaluate(row));
    const value = convert(constant.value);
    return () => value;
  });
  const keysOf = (row: Row) => readers.map((read) => read(row)).flatMap((value) => (value === null ? [] : [String(value)]));
  const constants = keys.every(({ constant }) => constant) ? keysOf([]) : undefined;
  return [{ field: index.field, fold: index.fold, keys: constants ? () => constants : keysOf, size: constants?.length ?? keys.length }];
}

const size = (probes: Probes): number => probes.reduce((sum, probe) => sum + probe.size, 0);

/** For AND: the cheaper side alone will do. */
export function bothProbes(one: Probes | undefined, other: Probes | undefined): Probes | undefined {
  if (!one || !other) return one ?? other;
  return size(one) <= size(other) ? one : other;
}

/** For OR: both sides are needed. */
export const eitherProbes = (one: Probes | undefined, other: Probes | undefined): Probes | undefined =>
  one && other ? [...one, ...other] : undefined;
