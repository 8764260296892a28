import { NotEmulated } from '../../not-emulated';
import { daysBetween, plusDays } from './date-value';
import type { SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { Row } from './scope';
import { toNumber, type SqlType, type SqlValue } from './value';

/** A result of binary arithmetic as the decimal number that Oracle reckons with. */
export const decimal = (value: number): number => Number(value.toPrecision(15));

/** A quotient; one that has no short decimal keeps all digits of a JavaScript number. */
export function divided(dividend: number, divisor: number): number {
  if (divisor === 0) throw invalidQuery('Division by zero.');
  const short = decimal(dividend / divisor);
  return decimal(short * divisor) === dividend ? short : dividend / divisor;
}

const OPERATIONS: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => decimal(one + other),
  '-': (one, other) => decimal(one - other),
  '*': (one, other) => decimal(one * other),
  '/': divided,
};

/** Compiles `+ - * /` of numbers, a date plus or minus days, and the days between two dates. Null makes null. */
export function arithmetic(operator: string, left: SqlExpression, right: SqlExpression): SqlExpression {
  const operation = OPERATIONS[operator];
  if (!operation) throw new NotEmulated(`SuiteQL operator ${operator} in a value`);
  if (left.type === 'date' || right.type === 'date') return dateArithmetic(operator, left, right);
  if (left.type === 'clob' || right.type === 'clob') throw invalidQuery(`${operator} takes numbers.`);
  return combined('number', left, right, (one, other) => operation(toNumber(one) as number, toNumber(other) as number));
}

function dateArithmetic(operator: string, left: SqlExpression, right: SqlExpression): SqlExpression {
  const types = `${left.type} ${operator} ${right.type}`;
  if (types === 'date - date') return combined('number', left, right, (one, other) => decimal(daysBetween(String(other), String(one))));
  if (types === 'date + number') return combined('date', left, right, (date, days) => plusDays(String(date), Number(days)));
  if (types === 'date - number') return combined('date', left, right, (date, days) => plusDays(String(date), -Number(days)));
  if (types === 'number + date') return combined('date', left, right, (days, date) => plusDays(String(date), Number(days)));
  throw new NotEmulated(`SuiteQL ${types}`);
}

function combined(
  type: SqlType,
  left: SqlExpression,
  right: SqlExpression,
  combine: (one: string | number, other: string | number) => SqlValue,
): SqlExpression {
  const evaluate = (row: Row): SqlValue => {
    const [one, other] = [left.evaluate(row), right.evaluate(row)];
    return one === null || other === null ? null : combine(one, other);
  };
  return { type, evaluate, ...(left.constant && right.constant && { constant: { value: evaluate([]) } }) };
}
