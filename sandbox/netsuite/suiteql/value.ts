import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';

/** `clob`: text that Oracle does not compare or sort. `null`: the literal NULL and the empty text. */
export type SqlType = 'text' | 'number' | 'date' | 'clob' | 'null';
/** Dates are kept as `YYYY-MM-DD HH:MM:SS` of the account's time zone, which sorts in time; they are formatted when they leave. */
export type SqlValue = string | number | null;

/** A text as a number, as Oracle converts it by itself; throws what ORA-01722 becomes when it is none. */
export function toNumber(value: SqlValue): number | null {
  if (value === null || typeof value === 'number') return value;
  if (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)) return Number(value);
  throw invalidQuery(`Invalid number ${value}.`);
}

/** A value that is no date as text; Oracle writes no zero before the point. */
export function toText(value: string | number): string {
  const text = String(value);
  if (typeof value === 'number' && text.includes('e')) throw new NotEmulated(`SuiteQL number ${text} as text`);
  return typeof value === 'number' ? text.replace(/^(-?)0\./, '$1.') : text;
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

/** The type of an expression that gives one of several values; Oracle's conversions between types are not emulated. */
export function commonType(what: string, types: readonly SqlType[]): SqlType {
  const known = [...new Set(types.filter((type) => type !== 'null'))];
  if (known.length > 1) throw new NotEmulated(`SuiteQL ${what} of ${known.join(' and ')}`);
  return known[0] ?? 'null';
}

/** Brings values to the type in which they are compared. */
export function converter(type: ReturnType<typeof comparedAs>): (value: SqlValue) => SqlValue {
  return type === 'number' ? toNumber : type === 'null' ? () => null : (value) => value;
}

/** Order of two values that are not null, of one type; text by code units, as a binary sort does [K]. */
export function compareValues(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
