import type { Operator } from '../condition';

/** How each operator is written in condition text; in capitals here, read in any case. */
export const OPERATOR_TEXTS: Readonly<Record<Operator, string>> = {
  is: '=',
  'is-not': '<>',
  'is-empty': 'IS EMPTY',
  'is-not-empty': 'IS NOT EMPTY',
  'any-of': 'IN',
  'none-of': 'NOT IN',
  contains: 'CONTAINS',
  'starts-with': 'STARTS WITH',
  greater: '>',
  less: '<',
  'at-least': '>=',
  'at-most': '<=',
  before: 'BEFORE',
  after: 'AFTER',
  'on-or-after': 'ON OR AFTER',
  'on-or-before': 'ON OR BEFORE',
};

/** What `>` and its like mean when a date stands behind them. */
export const ON_DATES: Partial<Readonly<Record<Operator, Operator>>> = {
  greater: 'after',
  less: 'before',
  'at-least': 'on-or-after',
  'at-most': 'on-or-before',
};
