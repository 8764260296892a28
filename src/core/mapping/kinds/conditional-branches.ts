import { ProductError } from '../../errors/product-error';
import type { Condition } from '../../filter/condition';
import { readFilter } from '../../filter/read-filter';
import { ExpressionError } from '../expression';
import type { Side } from '../side';

/** A kind and its expression, as a branch names what it gives. A conditional inside may be JSON, or that JSON as a text. */
export interface NestedExpression {
  kind: string;
  expression: unknown;
}

/** The branches of a conditional, in order, and what holds when no condition does. */
export interface Branches {
  branches: { when: Condition; then: NestedExpression }[];
  otherwise?: NestedExpression;
}

type Parts = Record<string, unknown>;

function partsOf(value: unknown, at: string, names: readonly string[]): Parts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExpressionError(`${at}: expected an object`);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new ExpressionError(`${at}: there is no "${stranger}" here`);
  return value as Parts;
}

function nestedOf(value: unknown, at: string): NestedExpression {
  const { kind, expression } = partsOf(value, at, ['kind', 'expression']);
  if (typeof kind !== 'string') throw new ExpressionError(`${at}: expected a kind and an expression`);
  return { kind, expression };
}

function conditionOf(value: unknown, at: string, side: Side | undefined): Condition {
  try {
    return readFilter(JSON.stringify(value ?? null), side);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    throw new ExpressionError(`${at}${String(error.data['at'] ?? '').replace(/^filter/, '')}: ${String(error.data['reason'])}`);
  }
}

/** Reads the expression of a conditional, JSON as a text or parsed. Throws ExpressionError with the place and the reason. */
export function readBranches(expression: unknown, side?: Side): Branches {
  let json = expression;
  if (typeof expression === 'string')
    try {
      json = JSON.parse(expression);
    } catch {
      throw new ExpressionError('a conditional is not JSON');
    }
  const { branches, otherwise } = partsOf(json, 'conditional', ['branches', 'otherwise']);
  if (!Array.isArray(branches) || branches.length === 0) throw new ExpressionError('branches: expected a list of at least one');
  return {
    branches: branches.map((branch, position) => {
      const at = `branches[${position}]`;
      const { when, then } = partsOf(branch, at, ['when', 'then']);
      return { when: conditionOf(when, `${at}.when`, side), then: nestedOf(then, `${at}.then`) };
    }),
    ...(otherwise !== undefined && { otherwise: nestedOf(otherwise, 'otherwise') }),
  };
}
