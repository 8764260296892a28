import type { Condition } from './condition';
import type { Row } from './scope';
import type { TableRow } from './table';

/** Widens rows by those of one more table. `outer`: the row of the query around, with which every row begins. */
export type Join = (rows: readonly Row[], outer: Row) => Row[];

export interface Candidates {
  all(): readonly TableRow[];
  /** All that can be joined to this row, and perhaps more. */
  of(row: Row): readonly TableRow[];
}

type MakeJoin = (slot: number, candidates: Candidates, on?: Condition) => Join;

/** `keep`: the sides whose rows stay when the other side has none for them. */
const joining =
  (keep: { left: boolean; right: boolean }): MakeJoin =>
  (slot, { all, of }, on) =>
  (rows, outer) => {
    const matched = new Set<TableRow>();
    const found = rows.flatMap((row): Row[] => {
      const pairs: Row[] = [];
      for (const record of of(row)) {
        const pair = [...row, record];
        if (on && on.test(pair) !== true) continue;
        pairs.push(pair);
        if (keep.right) matched.add(record);
      }
      return pairs.length === 0 && keep.left ? [[...row, null]] : pairs;
    });
    if (!keep.right) return found;
    const nothing = Array.from({ length: slot - outer.length }, () => null);
    return [...found, ...all().flatMap((record) => (matched.has(record) ? [] : [[...outer, ...nothing, record]]))];
  };

export const innerJoin = joining({ left: false, right: false });
export const leftJoin = joining({ left: true, right: false });
export const rightJoin = joining({ left: false, right: true });
export const fullJoin = joining({ left: true, right: true });
