import { NotEmulated } from '../../not-emulated';
import { invalidOperator } from './refusals';
import type { FieldKind } from './search-field';

/** All values of search.Operator. Help: section_4345782273. */
export const OPERATORS = [
  ...['after', 'allof', 'any', 'anyof', 'before', 'between', 'contains', 'doesnotcontain', 'doesnotstartwith', 'equalto'],
  ...['greaterthan', 'greaterthanorequalto', 'haskeywords', 'is', 'isempty', 'isnot', 'isnotempty', 'lessthan', 'lessthanorequalto'],
  ...['noneof', 'notafter', 'notallof', 'notbefore', 'notbetween', 'notequalto', 'notgreaterthan', 'notgreaterthanorequalto'],
  ...['notlessthan', 'notlessthanorequalto', 'noton', 'notonorafter', 'notonorbefore', 'notwithin', 'on', 'onorafter', 'onorbefore'],
  ...['startswith', 'within'],
] as const;

export type Operator = (typeof OPERATORS)[number];

/**
 * Which operators a kind of field takes. Help: article_4094344956. `is` on a select is not in its table, but in much public
 * code on `internalid` and list fields, so it counts as `anyof` with one value [O].
 */
const APPLICABLE: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [
    ...(['any', 'contains', 'doesnotcontain', 'doesnotstartwith', 'haskeywords'] as const),
    ...(['is', 'isempty', 'isnot', 'isnotempty', 'startswith'] as const),
  ],
  number: [
    ...(['any', 'between', 'equalto', 'greaterthan', 'greaterthanorequalto', 'isempty', 'isnotempty', 'lessthan'] as const),
    ...(['lessthanorequalto', 'notbetween', 'notequalto', 'notgreaterthan', 'notgreaterthanorequalto'] as const),
    ...(['notlessthan', 'notlessthanorequalto'] as const),
  ],
  date: [
    ...(['after', 'before', 'isempty', 'isnotempty', 'notafter', 'notbefore', 'noton', 'notonorafter', 'notonorbefore'] as const),
    ...(['notwithin', 'on', 'onorafter', 'onorbefore', 'within'] as const),
  ],
  checkbox: ['is', 'equalto'],
  select: ['anyof', 'noneof', 'is'],
};

/** The operator for a field of that kind; SSS_INVALID_SRCH_OPERATOR when it does not apply. */
export function applicableOperator(name: string, operator: string, kind: FieldKind): Operator {
  const known = APPLICABLE[kind].find((one) => one === operator.toLowerCase());
  if (!known) throw invalidOperator(name);
  if (known === 'haskeywords') throw new NotEmulated(`search operator haskeywords on ${name}`);
  return known;
}
