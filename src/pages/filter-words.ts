import type { Operator } from '../core/filter/condition';

/** Operators as NetSuite's own searches word them. */
export const OPERATOR_LABELS: Readonly<Record<Operator, string>> = {
  is: 'is',
  'is-not': 'is not',
  'is-empty': 'is empty',
  'is-not-empty': 'is not empty',
  'any-of': 'is one of',
  'none-of': 'is none of',
  contains: 'contains',
  'starts-with': 'starts with',
  greater: 'is greater than (number)',
  less: 'is less than (number)',
  'at-least': 'is at least (number)',
  'at-most': 'is at most (number)',
  before: 'is before (date)',
  after: 'is after (date)',
  'on-or-after': 'is on or after (date)',
  'on-or-before': 'is on or before (date)',
};
