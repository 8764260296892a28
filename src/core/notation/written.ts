import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';
import type { NotationValueList } from './report';

export interface NotationInput {
  rows: readonly MappingRow[];
  filter?: Condition | undefined;
  valueLists: readonly NotationValueList[];
}

/** `rowId` is the id of a row, `filter`, or `value list <name>`. */
export interface NotationRemark {
  rowId: string;
  why: string;
}

export interface WrittenNotation {
  text: string;
  /** What is not in the text. */
  notExpressible: NotationRemark[];
  /** What is in the text, but not with everything that it has here. */
  remarks: NotationRemark[];
}
