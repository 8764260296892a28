import type { Expr, ExprCall } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import type { Fold } from '../records/store';
import type { Parameter } from './bind-parameters';
import { compileFunction } from './functions';
import { invalidQuery } from './invalid-query';
import type { ColumnPlace, Row, Scope } from './scope';
import type { SqlType, SqlValue } from './value';

/** An expression that gives a value for each row. */
export interface SqlExpression {
  type: SqlType;
  evaluate(row: Row): SqlValue;
  /** Set for a literal or a parameter. */
  constant?: { value: SqlValue };
  /** Set for a bare column. */
  place?: ColumnPlace;
  /** Which stored field of which table an index can look up instead of evaluating. */
  index?: { slot: number; field: string; fold: Fold };
}

/** A literal or parameter. Empty text is null, as in Oracle. */
export function constant(value: SqlValue): SqlExpression {
  const known = value === '' ? null : value;
  return {
    type: known === null ? 'null' : typeof known === 'number' ? 'number' : 'text',
    evaluate: () => known,
    constant: { value: known },
  };
}

/** A parameter's value; booleans are what checkboxes hold, T and F (help: section_157960542026 passes true for isperson). */
export const parameterValue = (value: Parameter): SqlValue => (typeof value === 'boolean' ? (value ? 'T' : 'F') : value);

/** Compiles an expression that gives a value; conditions are compiled by `compileCondition`. */
export function compileExpression(scope: Scope, expr: Expr): SqlExpression {
  switch (expr.type) {
    case 'ref':
      if (expr.name === '*') throw new NotEmulated('SuiteQL SELECT *');
      return column(scope.place(expr.name, expr.table?.name));
    case 'string':
    case 'integer':
    case 'numeric':
      return constant(expr.value);
    case 'null':
      return constant(null);
    case 'parameter':
      return parameter(scope, expr.name);
    case 'unary':
      return negated(scope, expr.op, expr.operand);
    case 'binary':
      if (expr.op === '||') return concatenation(compileExpression(scope, expr.left), compileExpression(scope, expr.right));
      throw new NotEmulated(`SuiteQL operator ${expr.op} in a value`);
    case 'call':
      return call(scope, expr);
    case 'boolean':
      throw invalidQuery('TRUE and FALSE are no literals of SuiteQL.');
    default:
      throw new NotEmulated(`SuiteQL expression ${expr.type}`);
  }
}

function column(place: ColumnPlace): SqlExpression {
  const { slot, column } = place;
  return {
    type: column.type,
    place,
    evaluate(row) {
      const record = row[slot];
      const value = record ? column.read(record) : null;
      return value === '' ? null : value;
    },
    ...(column.indexed !== undefined && { index: { slot, field: column.indexed, fold: 'exact' } }),
  };
}

function parameter(scope: Scope, name: string): SqlExpression {
  const binding = scope.bindings[Number(name.slice(1)) - 1];
  if (binding?.kind !== 'value') throw invalidQuery(`No value for parameter ${name}.`);
  return constant(parameterValue(binding.value));
}

function negated(scope: Scope, operator: string, operand: Expr): SqlExpression {
  const value = compileExpression(scope, operand).constant?.value;
  if (operator !== '-' || typeof value !== 'number') throw new NotEmulated(`SuiteQL operator ${operator} in a value`);
  return constant(-value);
}

function concatenation(left: SqlExpression, right: SqlExpression): SqlExpression {
  if (left.type === 'date' || right.type === 'date') throw new NotEmulated('SuiteQL || with a date');
  return {
    type: left.type === 'clob' || right.type === 'clob' ? 'clob' : 'text',
    evaluate(row) {
      const joined = `${left.evaluate(row) ?? ''}${right.evaluate(row) ?? ''}`;
      return joined === '' ? null : joined;
    },
  };
}

function call(scope: Scope, { function: name, args, distinct, orderBy, filter, withinGroup, over }: ExprCall): SqlExpression {
  const called = name.schema ? `${name.schema}.${name.name}` : name.name;
  if (distinct || orderBy || filter || withinGroup || over) throw new NotEmulated(`SuiteQL clauses in ${called}()`);
  return compileFunction(
    called.toUpperCase(),
    args.map((argument) => compileExpression(scope, argument)),
  );
}
