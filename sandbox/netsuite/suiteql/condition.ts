import type { Expr, ExprBinary, ExprCall } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileExpression, type SqlExpression } from './expression';
import { compileIn } from './in-list';
import { bothProbes, eitherProbes, probesForKeys, type Probes } from './index-probe';
import { invalidQuery } from './invalid-query';
import { likeMatcher } from './like';
import type { Row, Scope } from './scope';
import { compileSubquery } from './subquery';
import { asQuery } from './syntax';
import { comparedAs, compareValues, converter, toText } from './value';

/** True, false, or null where SQL does not know. */
export type Truth = boolean | null;

export interface Condition {
  test(row: Row): Truth;
  /** Where to look for the rows that can meet the condition; absent when it takes a scan. */
  probes?: Probes;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Compiles a condition of WHERE, ON, HAVING or WHEN, in SQL's logic of three values. */
export function compileCondition(scope: Scope, expr: Expr): Condition {
  if (expr.type === 'binary') return binary(scope, expr);
  if (expr.type === 'call' && expr.function.name.toUpperCase() === 'EXISTS') return exists(scope, expr);
  if (expr.type === 'unary' && expr.op === 'NOT') return not(compileCondition(scope, expr.operand));
  if (expr.type === 'unary' && (expr.op === 'IS NULL' || expr.op === 'IS NOT NULL')) {
    const operand = compileExpression(scope, expr.operand);
    const wanted = expr.op === 'IS NULL';
    return { test: (row) => (operand.evaluate(row) === null) === wanted };
  }
  if (expr.type === 'ternary') {
    const value = compileExpression(scope, expr.value);
    const from = comparison(scope, '>=', value, compileExpression(scope, expr.lo));
    const to = comparison(scope, '<=', value, compileExpression(scope, expr.hi));
    return expr.op === 'BETWEEN' ? and(from, to) : not(and(from, to));
  }
  throw new NotEmulated(`SuiteQL condition ${expr.type}${'op' in expr ? ` ${String(expr.op)}` : ''}`);
}

function binary(scope: Scope, expr: ExprBinary): Condition {
  switch (expr.op) {
    case 'AND':
      return and(compileCondition(scope, expr.left), compileCondition(scope, expr.right));
    case 'OR':
      return or(compileCondition(scope, expr.left), compileCondition(scope, expr.right));
    case 'IN':
      return compileIn(scope, expr.left, expr.right);
    case 'NOT IN':
      return not(compileIn(scope, expr.left, expr.right));
    case 'LIKE':
      return like(compileExpression(scope, expr.left), compileExpression(scope, expr.right));
    case 'NOT LIKE':
      return not(like(compileExpression(scope, expr.left), compileExpression(scope, expr.right)));
    default:
      return comparison(scope, expr.op, compileExpression(scope, expr.left), compileExpression(scope, expr.right));
  }
}

/** Compiles `left operator right`. */
export function comparison(scope: Scope, operator: string, left: SqlExpression, right: SqlExpression): Condition {
  const holds = COMPARISONS[operator];
  if (!holds) throw new NotEmulated(`SuiteQL operator ${operator}`);
  const type = comparedAs(left.type, right.type);
  const convert = converter(type);
  const [one, other] = [convertedOnce(left, convert), convertedOnce(right, convert)];
  const probes = operator === '=' ? (probesForKeys(scope, left, type, [right]) ?? probesForKeys(scope, right, type, [left])) : undefined;
  return {
    test(row) {
      const [a, b] = [one(row), other(row)];
      return a === null || b === null ? null : holds(compareValues(a, b));
    },
    ...(probes && { probes }),
  };
}

/** A constant is converted when the statement is compiled: a bad number is an error even when no row is there to meet it [K]. */
function convertedOnce({ constant, evaluate }: SqlExpression, convert: ReturnType<typeof converter>): SqlExpression['evaluate'] {
  if (!constant) return (row) => convert(evaluate(row));
  const value = convert(constant.value);
  return () => value;
}

function like(text: SqlExpression, pattern: SqlExpression): Condition {
  if (text.type === 'date') throw new NotEmulated('SuiteQL LIKE on a date');
  if (pattern.type !== 'text' && pattern.type !== 'null') throw invalidQuery('LIKE takes a text.');
  const matchers = new Map<string, (value: string) => boolean>();
  const matches = (value: string, wanted: string): boolean => {
    const matcher = matchers.get(wanted) ?? likeMatcher(wanted);
    matchers.set(wanted, matcher);
    return matcher(value);
  };
  return {
    test(row) {
      const [value, wanted] = [text.evaluate(row), pattern.evaluate(row)];
      return value === null || wanted === null ? null : matches(toText(value), String(wanted));
    },
  };
}

function exists(scope: Scope, { args: [argument] }: ExprCall): Condition {
  const statement = argument && asQuery(argument);
  if (!statement) throw invalidQuery('EXISTS takes a SELECT.');
  const query = compileSubquery(scope, statement);
  return { test: (row) => query.rows(row).length > 0 };
}

function not(condition: Condition): Condition {
  return {
    test(row) {
      const truth = condition.test(row);
      return truth === null ? null : !truth;
    },
  };
}

function and(left: Condition, right: Condition): Condition {
  const probes = bothProbes(left.probes, right.probes);
  return {
    test(row) {
      const truth = left.test(row);
      if (truth === false) return false;
      const other = right.test(row);
      return other === false ? false : truth === null || other === null ? null : true;
    },
    ...(probes && { probes }),
  };
}

/** Either of two conditions. */
export function or(left: Condition, right: Condition): Condition {
  const probes = eitherProbes(left.probes, right.probes);
  return {
    test(row) {
      const truth = left.test(row);
      if (truth === true) return true;
      const other = right.test(row);
      return other === true ? true : truth === null || other === null ? null : false;
    },
    ...(probes && { probes }),
  };
}
