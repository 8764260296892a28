import { holds } from '../../filter/evaluate';
import { fieldsOf } from '../../filter/fields-of';
import { printCondition } from '../../filter/print-condition';
import { ExpressionError } from '../expression';
import type { CompiledExpression, Kind, Reading, References } from '../mapping-row';
import { readBranches, type NestedExpression } from './conditional-branches';

/** Conditionals inside one another, the outermost counted. */
const DEEPEST = 5;

/** Compiles any other kind of value; given, since the registry of kinds knows this one. */
export type Nest = (kind: string, expression: string, references: References) => CompiledExpression;

function compileNested({ kind, expression }: NestedExpression, references: References, nest: Nest, depth: number, at: string) {
  try {
    if (kind === 'conditional') return compileBranches(expression, references, nest, depth + 1);
    if (typeof expression !== 'string') throw new ExpressionError('the expression is not a text');
    return nest(kind, expression, references);
  } catch (error) {
    throw error instanceof ExpressionError ? new ExpressionError(`${at}: ${error.reason}`) : error;
  }
}

const withSteps = (reading: Reading, steps: readonly string[]): Reading => ({ ...reading, steps: [...steps, ...reading.steps] });

function compileBranches(expression: unknown, references: References, nest: Nest, depth: number): CompiledExpression {
  if (depth > DEEPEST) throw new ExpressionError(`conditionals are nested more than ${DEEPEST} deep`);
  const { branches, otherwise } = readBranches(expression, references.side);
  const cases = branches.map(({ when, then }, position) => ({
    when,
    text: `condition ${position + 1}, ${printCondition(when)},`,
    then: compileNested(then, references, nest, depth, `branches[${position}].then`),
  }));
  const rest = otherwise && compileNested(otherwise, references, nest, depth, 'otherwise');
  const conditionFields = [...new Set(branches.flatMap(({ when }) => fieldsOf(when)))];
  const inner = [...cases.map(({ then }) => then), ...(rest === undefined ? [] : [rest])];
  return {
    sources: [...new Set([...conditionFields, ...inner.flatMap(({ sources }) => sources)])],
    tables: inner.flatMap(({ tables = [] }) => tables),
    netsuiteTables: inner.flatMap(({ netsuiteTables = [] }) => netsuiteTables),
    read: (customer) => {
      const steps: string[] = [];
      for (const { when, text, then } of cases) {
        if (holds(when, customer)) return withSteps(then.read(customer), [...steps, `${text} holds`]);
        steps.push(`${text} does not hold`);
      }
      if (rest !== undefined) return withSteps(rest.read(customer), [...steps, 'otherwise']);
      return { found: 'empty', source: conditionFields.join(', '), steps };
    },
  };
}

/**
 * JSON `{"branches":[{"when":Condition,"then":{"kind","expression"}}],"otherwise"?:{"kind","expression"}}`: the value of the
 * first branch whose condition holds. Empty when none does and there is no `otherwise`.
 */
export const conditional =
  (nest: Nest): Kind =>
  (expression, references) =>
    compileBranches(expression, references, nest, 1);
