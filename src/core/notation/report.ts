import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';

/** What became of one line of notation. There is exactly one for every line of the text. */
export interface LineReport {
  /** Counted from 1. */
  line: number;
  text: string;
  becomes: 'row' | 'filter' | 'declaration' | 'comment' | 'nothing';
  /** The rows that this line makes, or makes a part of; empty unless it becomes a row. */
  rowIds: readonly string[];
  /** Why there is no row, or what was assumed for the row there is. Always given with `nothing`. */
  why?: string;
  /** Where it goes wrong, counted from 1. */
  column?: number;
  /** What to write instead. */
  hint?: string;
}

/** A value list as a workflow's configuration holds it. */
export interface NotationValueList {
  name: string;
  pairs: { source: string; target: string }[];
}

export interface NotationReading {
  lines: LineReport[];
  rows: MappingRow[];
  filter?: Condition;
  valueLists: NotationValueList[];
}
