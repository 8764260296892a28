import type { Expr, ExprCall, ExprRef } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import type { Fold } from '../records/store';
import { isAggregate } from './aggregate';
import { arithmetic } from './arithmetic';
import type { Parameter } from './bind-parameters';
import { compileCase } from './case';
import { compileFunction } from './functions';
import { compileGroupValue } from './grouping';
import { invalidQuery } from './invalid-query';
import type { ColumnPlace, Row, Scope } from './scope';
import { scalarSubquery } from './subquery';
import { asQuery } from './syntax';
import { toText, type SqlType, type SqlValue } from './value';

/** An expression that gives a value for each row. */
export interface SqlExpression {
  type: SqlType;
  evaluate(row: Row): SqlValue;
  /** Set for a literal, a parameter, and what is made of these alone. */
  constant?: { value: SqlValue };
  /** Set for a bare column. */
  place?: ColumnPlace;
  /** Which field of which table an index can look up instead of evaluating. */
  index?: { slot: number; field: string; fold: Fold };
}

/** Names that Oracle knows without a table and that are not evaluated. */
const PSEUDO_COLUMNS: ReadonlySet<string> = new Set(['rownum', 'rowid', 'level', 'sysdate', 'systimestamp', 'user', 'uid']);

/** A literal or parameter. Empty text is null, as in Oracle. */
export function constant(value: SqlValue, type?: SqlType): SqlExpression {
  const known = value === '' ? null : value;
  return {
    type: type ?? (known === null ? 'null' : typeof known === 'number' ? 'number' : 'text'),
    evaluate: () => known,
    constant: { value: known },
  };
}

/** A parameter's value; booleans are what checkboxes hold, T and F (help: section_157960542026 passes true for isperson). */
export const parameterValue = (value: Parameter): SqlValue => (typeof value === 'boolean' ? (value ? 'T' : 'F') : value);

/** Compiles an expression that gives a value; conditions are compiled by `compileCondition`. */
export function compileExpression(scope: Scope, expr: Expr): SqlExpression {
  const ofGroup = scope.grouping && compileGroupValue(scope, scope.grouping, expr);
  if (ofGroup) return ofGroup;
  const query = asQuery(expr);
  if (query) return scalarSubquery(scope, query);
  switch (expr.type) {
    case 'ref':
      return column(scope, expr);
    case 'string':
    case 'integer':
    case 'numeric':
      return constant(expr.value);
    case 'null':
      return constant(null);
    case 'parameter':
      return parameter(scope, expr.name);
    case 'unary':
      if (expr.op !== '-') throw new NotEmulated(`SuiteQL operator ${expr.op} in a value`);
      return arithmetic('-', constant(0), compileExpression(scope, expr.operand));
    case 'binary':
      if (expr.op === '||') return concatenation(compileExpression(scope, expr.left), compileExpression(scope, expr.right));
      return arithmetic(expr.op, compileExpression(scope, expr.left), compileExpression(scope, expr.right));
    case 'case':
      return compileCase(scope, expr);
    case 'call':
      return call(scope, expr);
    case 'boolean':
      throw invalidQuery('TRUE and FALSE are no literals of SuiteQL.');
    case 'keyword':
      throw new NotEmulated(`SuiteQL ${expr.keyword.toUpperCase()}`);
    default:
      throw new NotEmulated(`SuiteQL expression ${expr.type}`);
  }
}

function column(scope: Scope, { name, table }: ExprRef): SqlExpression {
  if (name === '*') throw new NotEmulated('SuiteQL SELECT *');
  if (!table && PSEUDO_COLUMNS.has(name.toLowerCase())) throw new NotEmulated(`SuiteQL ${name.toUpperCase()}`);
  if (table?.schema) throw new NotEmulated(`SuiteQL schema ${table.schema}`);
  const place = scope.place(name.toLowerCase(), table?.name.toLowerCase());
  const { slot, column: read } = place;
  return {
    type: read.type,
    place,
    evaluate(row) {
      const record = row[slot];
      const value = record ? read.read(record) : null;
      return value === '' ? null : value;
    },
    ...(read.indexed !== undefined && { index: { slot, field: read.indexed, fold: 'exact' } }),
  };
}

function parameter(scope: Scope, name: string): SqlExpression {
  const binding = scope.statement.bindings[Number(name.slice(1)) - 1];
  if (binding?.kind !== 'value') throw invalidQuery(`No value for parameter ${name}.`);
  return constant(parameterValue(binding.value));
}

function concatenation(left: SqlExpression, right: SqlExpression): SqlExpression {
  if (left.type === 'date' || right.type === 'date') throw new NotEmulated('SuiteQL || with a date');
  const text = (value: SqlValue): string => (value === null ? '' : toText(value));
  return {
    type: left.type === 'clob' || right.type === 'clob' ? 'clob' : 'text',
    evaluate(row) {
      const joined = text(left.evaluate(row)) + text(right.evaluate(row));
      return joined === '' ? null : joined;
    },
  };
}

function call(scope: Scope, expr: ExprCall): SqlExpression {
  const { function: name, args, distinct, orderBy, filter, withinGroup, over } = expr;
  const called = name.schema ? `${name.schema}.${name.name}` : name.name;
  if (distinct || orderBy || filter || withinGroup || over) throw new NotEmulated(`SuiteQL clauses in ${called}()`);
  if (isAggregate(expr)) throw new NotEmulated(`SuiteQL ${called.toUpperCase()}() in this place`);
  return compileFunction(
    called.toUpperCase(),
    args.map((argument) => compileExpression(scope, argument)),
  );
}
