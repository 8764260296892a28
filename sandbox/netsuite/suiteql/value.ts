import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';

/** `clob`: text that Oracle does not compare or sort. `null`: the literal NULL and the empty text. */
export type SqlType = 'text' | 'number' | 'date' | 'clob' | 'null';
/** Dates are kept as ISO text, which sorts in time; they are formatted when they leave. */
export type SqlValue = string | number | null;

/** A text as a number, as Oracle converts it by itself; throws what ORA-01722 becomes when it is none. */
export function toNumber(value: SqlValue): number | null {
  if (value === null || typeof value === 'number') return value;
  if (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)) return Number(value);
  throw invalidQuery(`Invalid number ${value}.`);
}

/** The type in which values of two types are compared. Text meets a number as a number. */
export function comparedAs(left: SqlType, right: SqlType): 'text' | 'number' | 'date' | 'null' {
  const types = [left, right];
  if (types.includes('clob')) throw invalidQuery('Long text cannot be compared.');
  if (types.includes('null')) return 'null';
  if (left === right) return left as 'text' | 'number' | 'date';
  if (types.includes('date')) throw new NotEmulated(`SuiteQL comparison of a date with a ${left === 'date' ? right : left}`);
  return 'number';
}

/** Brings values to the type in which they are compared. */
export function converter(type: ReturnType<typeof comparedAs>): (value: SqlValue) => SqlValue {
  return type === 'number' ? toNumber : type === 'null' ? () => null : (value) => value;
}

/** Order of two values that are not null, of one type; text by code units, as a binary sort does [K]. */
export function compareValues(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
