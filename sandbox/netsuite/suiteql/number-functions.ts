import { decimal } from './arithmetic';
import { plainFunction, type CompileFunction } from './function';
import { invalidQuery } from './invalid-query';

/** Functions of numbers. Halves are rounded away from zero (Oracle Database SQL Language Reference [K]). */
export const NUMBER_FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  ABS: plainFunction('number', ['number'], 1, Math.abs),
  CEIL: plainFunction('number', ['number'], 1, Math.ceil),
  FLOOR: plainFunction('number', ['number'], 1, Math.floor),
  SIGN: plainFunction('number', ['number'], 1, Math.sign),
  MOD: plainFunction('number', ['number', 'number'], 2, (dividend: number, divisor: number) =>
    divisor === 0 ? dividend : decimal(dividend % divisor),
  ),
  ROUND: plainFunction('number', ['number', 'number'], 1, (value: number, places: number = 0) => shifted(value, places, roundHalfUp)),
  TO_NUMBER(name, parameters) {
    if (parameters.length > 1) throw invalidQuery(`${name} takes 1 arguments, not ${parameters.length}.`);
    return toNumberOf(name, parameters);
  },
};

const toNumberOf = plainFunction('number', ['number'], 1, (value: number) => value);

/** Applies a rounding at so many places after the point. */
export function shifted(value: number, places: number, round: (value: number) => number): number {
  const factor = 10 ** Math.trunc(places);
  return decimal(round(decimal(value * factor)) / factor);
}

const roundHalfUp = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
