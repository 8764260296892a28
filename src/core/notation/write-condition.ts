import type { Comparison, Condition, Operator } from '../filter/condition';
import { NotExpressible } from './not-expressible';
import { quotedText } from './quoted-text';
import type { Spelling } from './spelling';

/** Operators that compare with one value. */
const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  is: '=',
  'is-not': '<>',
  less: '<',
  before: '<',
  'at-most': '<=',
  'on-or-before': '<=',
  greater: '>',
  after: '>',
  'at-least': '>=',
  'on-or-after': '>=',
};

const LISTS: Readonly<Partial<Record<Operator, string>>> = { 'any-of': '=', 'none-of': '<>' };
const EMPTY: Readonly<Partial<Record<Operator, string>>> = { 'is-empty': "= ''", 'is-not-empty': "<> ''" };

function relation({ op, value }: Comparison): string {
  const [empty, list, sign] = [EMPTY[op], LISTS[op], SIGNS[op]];
  if (empty !== undefined) return empty;
  if (list !== undefined) {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    if (values.length === 0) throw new NotExpressible('an empty list has no notation');
    return `${list} (${values.map(quotedText).join(', ')})`;
  }
  if (sign === undefined) throw new NotExpressible(`the operator ${op} has no notation`);
  if (typeof value !== 'string' || value === '') throw new NotExpressible(`${op} with no value is read as "is empty" or not at all`);
  return `${sign} ${quotedText(value)}`;
}

/** A condition without its reasons and without groups of one: what the notation can keep of it. Throws NotExpressible. */
export function plainCondition(condition: Condition): Condition {
  if ('not' in condition) throw new NotExpressible('NOT has no notation');
  if ('field' in condition) {
    const { field, op, value } = condition;
    return value === undefined || EMPTY[op] !== undefined ? { field, op } : { field, op, value };
  }
  const members = ('and' in condition ? condition.and : condition.or).map(plainCondition);
  const [first] = members;
  if (first === undefined) throw new NotExpressible('a group without conditions has no notation');
  if (members.length === 1) return first;
  return 'and' in condition ? { and: members } : { or: members };
}

/** Whether a condition names reasons anywhere. */
export function hasReasons(condition: Condition): boolean {
  if (condition.reason !== undefined) return true;
  if ('and' in condition) return condition.and.some(hasReasons);
  if ('or' in condition) return condition.or.some(hasReasons);
  return 'not' in condition && hasReasons(condition.not);
}

/** A condition from `plainCondition` in the notation; `between` stands before each AND and OR of the outermost group. */
export function writeCondition(condition: Condition, spelling: Spelling, between = ' '): string {
  if ('not' in condition) throw new NotExpressible('NOT has no notation');
  if ('field' in condition) return `(${spelling.path(condition.field)} ${relation(condition)})`;
  const [members, joint] = 'and' in condition ? [condition.and, 'AND'] : [condition.or, 'OR'];
  return members
    .map((member) => ('field' in member ? writeCondition(member, spelling) : `(${writeCondition(member, spelling)})`))
    .join(`${between}${joint} `);
}
