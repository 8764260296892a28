import type * as search from 'N/search';
import { OPERATORS, type Operator } from '../../search/operators';
import { RECORD_TYPES } from '../record/record-types';

/** search.Type: the same ids as record.Type; most stand for searches that only fail with NOT_EMULATED. */
export const SEARCH_TYPES = RECORD_TYPES satisfies Partial<Record<keyof typeof search.Type, string>>;

/** search.Operator: every operator in lower case under its name in capitals. Help: section_4345782273. */
export const SEARCH_OPERATORS = Object.fromEntries(OPERATORS.map((operator) => [operator.toUpperCase(), operator])) as Readonly<
  Record<Uppercase<Operator>, Operator>
> satisfies Record<keyof typeof search.Operator, string>;

export const SUMMARIES = {
  GROUP: 'GROUP',
  COUNT: 'COUNT',
  SUM: 'SUM',
  AVG: 'AVG',
  MIN: 'MIN',
  MAX: 'MAX',
} as const satisfies Record<keyof typeof search.Summary, string>;

export const SORTS = { ASC: 'ASC', DESC: 'DESC', NONE: 'NONE' } as const satisfies Record<keyof typeof search.Sort, string>;
