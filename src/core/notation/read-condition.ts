import { asNumber, isDate } from '../filter/comparable';
import type { Comparison, Condition, Operator } from '../filter/condition';
import { NotationError } from './notation-error';
import type { Scope } from './scope';
import type { TokenReader } from './token-reader';
import type { Token } from './tokens';

/** As deep as a stored filter may be. */
const DEEPEST = 50;

/** What an order means for numbers and for dates. */
const ORDERS: Readonly<Record<string, readonly [number: Operator, date: Operator]>> = {
  '<': ['less', 'before'],
  '<=': ['at-most', 'on-or-before'],
  '>': ['greater', 'after'],
  '>=': ['at-least', 'on-or-after'],
};

const isMacro = ({ kind, value }: Token): boolean => kind === 'word' && value.startsWith('_');

/** A fixed value in quotes; a bare number as in the sample of facts 9.3. */
function readOperand(reader: TokenReader): Token {
  const token = reader.next;
  if (token?.kind !== 'word') return reader.take('text', 'a value in single quotes');
  if (isMacro(token))
    throw new NotationError(token, `the macro ${token.value} has no equivalent in a condition`, 'compare with a fixed date');
  if (asNumber(token.value) === undefined)
    throw new NotationError(
      token,
      `${token.value} stands where a fixed value should`,
      `put fixed values in single quotes: '${token.value}'`,
    );
  return reader.take('word', 'a value');
}

/** `('a', 'b')`: the form of lists is cut from the documents; this one is assumed. */
function readList(reader: TokenReader): string[] {
  reader.takeSign('(', '(');
  const values = [readOperand(reader).value];
  while (reader.skip('sign', ',')) values.push(readOperand(reader).value);
  reader.takeSign(')', ')');
  return values;
}

function compare(field: string, sign: Token, value: Token): Comparison {
  if (sign.value === '=') return value.value === '' ? { field, op: 'is-empty' } : { field, op: 'is', value: value.value };
  if (sign.value === '<>') return value.value === '' ? { field, op: 'is-not-empty' } : { field, op: 'is-not', value: value.value };
  const [number, date] = ORDERS[sign.value] ?? [];
  const op = isDate(value.value) ? date : asNumber(value.value) === undefined ? undefined : number;
  if (op === undefined)
    throw new NotationError(
      value,
      `${sign.value} compares with a number or a date; '${value.value}' is neither`,
      'dates are written 2026-01-31',
    );
  return { field, op, value: value.value };
}

function readRelation(reader: TokenReader, scope: Scope): Comparison {
  const field = scope.path(reader.take('word', 'a field, or ( before a group'));
  const sign = reader.next;
  if (sign?.kind !== 'sign' || !['=', '<>', ...Object.keys(ORDERS)].includes(sign.value)) reader.refuse('one of = <> < <= > >=');
  reader.skip('sign', sign.value);
  if (!reader.is('sign', '(')) return compare(field, sign, readOperand(reader));
  if (sign.value !== '=' && sign.value !== '<>') reader.refuse(`one value after ${sign.value}`);
  scope.assume('the form of lists is not documented in reach; taken as "one of"');
  return { field, op: sign.value === '=' ? 'any-of' : 'none-of', value: readList(reader) };
}

function readTerm(reader: TokenReader, scope: Scope, depth: number): Condition {
  if (depth > DEEPEST) throw new NotationError(reader.place, `conditions are nested more than ${DEEPEST} deep`);
  if (reader.skip('sign', '(')) {
    const inner = readAny(reader, scope, depth + 1);
    reader.takeSign(')', 'AND or OR or )');
    return inner;
  }
  if (depth === 0) scope.assume('each relation should stand in parentheses; taken all the same');
  return readRelation(reader, scope);
}

function readAll(reader: TokenReader, scope: Scope, depth: number): Condition {
  const first = readTerm(reader, scope, depth);
  if (!reader.is('word', 'AND')) return first;
  const and = [first];
  while (reader.skip('word', 'AND')) and.push(readTerm(reader, scope, depth));
  return { and };
}

function readAny(reader: TokenReader, scope: Scope, depth: number): Condition {
  const first = readAll(reader, scope, depth);
  if (!reader.is('word', 'OR')) return first;
  const or = [first];
  while (reader.skip('word', 'OR')) or.push(readAll(reader, scope, depth));
  if (or.some((part) => 'and' in part)) scope.assume('AND binds closer than OR, where no parentheses say otherwise');
  return { or };
}

/** Relations joined by AND and OR, as far as they go. Throws NotationError. */
export const readCondition = (reader: TokenReader, scope: Scope): Condition => readAny(reader, scope, 0);
