import type { ExprCase } from 'pgsql-ast-parser';
import { comparison, compileCondition } from './condition';
import { compileExpression, constant, type SqlExpression } from './expression';
import type { Scope } from './scope';
import { commonType } from './value';

/** Compiles `CASE WHEN condition THEN value ... END` and `CASE value WHEN value THEN value ... END`. */
export function compileCase(scope: Scope, { value, whens, else: otherwise }: ExprCase): SqlExpression {
  const compared = value ? compileExpression(scope, value) : undefined;
  const branches = whens.map((branch) => ({
    when: compared ? comparison(scope, '=', compared, compileExpression(scope, branch.when)) : compileCondition(scope, branch.when),
    then: compileExpression(scope, branch.value),
  }));
  const last = otherwise ? compileExpression(scope, otherwise) : constant(null);
  return {
    type: commonType('CASE', [...branches.map(({ then }) => then.type), last.type]),
    evaluate: (row) => (branches.find(({ when }) => when.test(row) === true)?.then ?? last).evaluate(row),
  };
}
