import type { SqlExpression } from './expression';
import { ofParameters, refuseCount, type CompileFunction } from './function';
import { constant } from './expression';
import { commonType, comparedAs, converter, type SqlValue } from './value';

const firstNotNull = (name: string, parameters: readonly SqlExpression[]): SqlExpression => ({
  type: commonType(
    name,
    parameters.map(({ type }) => type),
  ),
  evaluate(row) {
    for (const { evaluate } of parameters) {
      const value = evaluate(row);
      if (value !== null) return value;
    }
    return null;
  },
});

/** Functions that look at null. All values that one of them may give must be of one type: Oracle's conversions are not emulated. */
export const NULL_FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  NVL(name, parameters) {
    refuseCount(name, parameters, 2);
    return firstNotNull(name, parameters);
  },
  COALESCE(name, parameters) {
    refuseCount(name, parameters, 2, Infinity);
    return firstNotNull(name, parameters);
  },
  NVL2(name, parameters) {
    refuseCount(name, parameters, 3);
    const [tested, full, empty] = parameters as [SqlExpression, SqlExpression, SqlExpression];
    return {
      type: commonType(name, [full.type, empty.type]),
      evaluate: (row) => (tested.evaluate(row) === null ? empty : full).evaluate(row),
    };
  },
  NULLIF(name, parameters) {
    refuseCount(name, parameters, 2);
    const [value, other] = parameters as [SqlExpression, SqlExpression];
    const convert = converter(comparedAs(value.type, other.type));
    return ofParameters(value.type, parameters, ([one = null, two = null]) => {
      const compared = convert(one);
      return compared !== null && compared === convert(two) ? null : one;
    });
  },
  DECODE(name, parameters) {
    refuseCount(name, parameters, 3, Infinity);
    const [value, ...rest] = parameters as [SqlExpression, ...SqlExpression[]];
    const otherwise = rest.length % 2 === 1 ? (rest.pop() as SqlExpression) : constant(null);
    const branches = pairs(rest).map(([searched, result]) => ({ equals: equalTo(value, searched), result }));
    return {
      type: commonType(name, [...branches.map(({ result }) => result.type), otherwise.type]),
      evaluate: (row) => (branches.find(({ equals }) => equals(row))?.result ?? otherwise).evaluate(row),
    };
  },
};

function pairs(list: readonly SqlExpression[]): [SqlExpression, SqlExpression][] {
  return list.flatMap((one, at) => (at % 2 === 0 ? [[one, list[at + 1] as SqlExpression] as [SqlExpression, SqlExpression]] : []));
}

/** To DECODE, null equals null. */
function equalTo(one: SqlExpression, other: SqlExpression): (row: Parameters<SqlExpression['evaluate']>[0]) => boolean {
  const type = comparedAs(one.type, other.type);
  const convert = type === 'null' ? (value: SqlValue) => value : converter(type);
  return (row) => convert(one.evaluate(row)) === convert(other.evaluate(row));
}
