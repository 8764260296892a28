import type { Expr, ExprCall } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { decimal, divided } from './arithmetic';
import { compileExpression, type SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { Row, Scope } from './scope';
import { isQuery } from './syntax';
import { compareValues, toNumber, type SqlType, type SqlValue } from './value';

/** A value that takes the rows of a group together. */
export interface Aggregate {
  type: SqlType;
  compute(rows: readonly Row[]): SqlValue;
}

type Values = readonly (string | number)[];
type Summary = (operand: SqlExpression) => { type: SqlType; of(values: Values): SqlValue };

const SUMMARIES: Readonly<Record<string, Summary>> = {
  COUNT: () => ({ type: 'number', of: ({ length }) => length }),
  SUM: (operand) => ({ type: numberType('SUM', operand), of: (values) => (values.length === 0 ? null : sum(values)) }),
  AVG: (operand) => ({
    type: numberType('AVG', operand),
    of: (values) => (values.length === 0 ? null : divided(sum(values), values.length)),
  }),
  MIN: (operand) => ({ type: comparable(operand), of: (values) => best(values, -1) }),
  MAX: (operand) => ({ type: comparable(operand), of: (values) => best(values, 1) }),
};

export const isAggregate = (expr: Expr): expr is ExprCall =>
  expr.type === 'call' && !expr.function.schema && Object.hasOwn(SUMMARIES, expr.function.name.toUpperCase());

/** Whether an aggregate is somewhere in a part of a SELECT; those of its subqueries do not count. */
export function hasAggregate(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if (!Array.isArray(part) && 'type' in part) {
    if (isQuery(String(part.type))) return false;
    if (isAggregate(part as Expr)) return true;
  }
  return Object.values(part).some(hasAggregate);
}

/** COUNT, SUM, AVG, MIN and MAX, also of DISTINCT values; nulls do not count. Undefined for what is no aggregate. */
export function compileAggregate(scope: Scope, expr: Expr): Aggregate | undefined {
  if (!isAggregate(expr)) return undefined;
  const name = expr.function.name.toUpperCase();
  if (expr.orderBy || expr.filter || expr.withinGroup || expr.over) throw new NotEmulated(`SuiteQL clauses in ${name}()`);
  const [argument] = expr.args;
  if (!argument || expr.args.length > 1) throw invalidQuery(`${name} takes 1 arguments, not ${expr.args.length}.`);
  if (argument.type === 'ref' && argument.name === '*') return countOfRows(name, expr.distinct);
  const operand = compileExpression(scope, argument);
  const isDistinct = expr.distinct === 'distinct';
  if (isDistinct) comparable(operand);
  const { type, of } = (SUMMARIES[name] as Summary)(operand);
  return {
    type,
    compute(rows) {
      const values = rows.map((row) => operand.evaluate(row)).filter((value) => value !== null);
      return of(isDistinct ? [...new Set(values)] : values);
    },
  };
}

function countOfRows(name: string, distinct: ExprCall['distinct']): Aggregate {
  if (name !== 'COUNT' || distinct) throw invalidQuery(`${name} does not take *.`);
  return { type: 'number', compute: (rows) => rows.length };
}

const sum = (values: Values): number => values.reduce<number>((total, value) => decimal(total + (toNumber(value) ?? 0)), 0);

const best = (values: Values, direction: 1 | -1): SqlValue =>
  values.reduce<SqlValue>((found, value) => (found === null || direction * compareValues(value, found) > 0 ? value : found), null);

function comparable({ type }: SqlExpression): SqlType {
  if (type === 'clob') throw invalidQuery('Long text cannot be compared.');
  return type;
}

function numberType(name: string, { type }: SqlExpression): SqlType {
  if (type === 'date' || type === 'clob') throw invalidQuery(`${name} takes numbers.`);
  return 'number';
}
