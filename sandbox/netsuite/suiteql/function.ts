import { NotEmulated } from '../../not-emulated';
import type { SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { Row } from './scope';
import { toNumber, toText, type SqlType, type SqlValue } from './value';

/** Compiles a call of the function with that name, in capitals. */
export type CompileFunction = (name: string, parameters: readonly SqlExpression[]) => SqlExpression;

export function refuseCount(name: string, parameters: readonly unknown[], least: number, most = least): void {
  if (parameters.length < least || parameters.length > most)
    throw invalidQuery(`${name} takes ${least === most ? least : `${least} to ${most}`} arguments, not ${parameters.length}.`);
}

/** An expression of the same value for all rows when its parameters have one. */
export function ofParameters(
  type: SqlType,
  parameters: readonly SqlExpression[],
  apply: (values: readonly SqlValue[]) => SqlValue,
): SqlExpression {
  const evaluate = (row: Row): SqlValue => {
    const value = apply(parameters.map((parameter) => parameter.evaluate(row)));
    return value === '' ? null : value;
  };
  return { type, evaluate, ...(parameters.every(({ constant }) => constant) && { constant: { value: evaluate([]) } }) };
}

type Kind = 'text' | 'number' | 'optional text';

/**
 * A function of texts and numbers that gives null when one of them is null; an `optional text` may be null and is empty then. Long text
 * stays long text where the result is text.
 */
export function plainFunction(
  result: 'text' | 'number',
  kinds: readonly Kind[],
  least: number,
  apply: (...values: never[]) => string | number | null,
): CompileFunction {
  return (name, parameters) => {
    refuseCount(name, parameters, least, kinds.length);
    for (const [at, { type }] of parameters.entries()) {
      if (type === 'date') throw new NotEmulated(`SuiteQL ${name} of a date`);
      if (type === 'clob' && kinds[at] === 'number') throw invalidQuery(`${name} takes a number here.`);
    }
    const type = result === 'text' && parameters[0]?.type === 'clob' ? 'clob' : result;
    return ofParameters(type, parameters, (values) => {
      const given = values.map((value, at) => converted(kinds[at] ?? 'text', value));
      return given.includes(null) ? null : apply(...(given as never[]));
    });
  };
}

function converted(kind: Kind, value: SqlValue): SqlValue {
  if (kind === 'number') return toNumber(value);
  if (value === null) return kind === 'optional text' ? '' : null;
  return toText(value);
}
