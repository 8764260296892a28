import { ExpressionError } from '../mapping/expression';
import { partsOf } from '../mapping/kinds/concatenation';
import { literalText } from '../mapping/literal';
import type { MappingRow } from '../mapping/mapping-row';
import { NotExpressible } from './not-expressible';
import { conditionalExpression } from './read-conditionals';
import type { RowValue } from './row-value';
import { conditionalOf } from './write-row';

function canonicalConcatenation(expression: string): string {
  try {
    return partsOf(expression)
      .map((part) => ('literal' in part ? literalText(part.literal) : part.path))
      .join(', ');
  } catch (error) {
    throw error instanceof ExpressionError ? new NotExpressible(error.reason) : error;
  }
}

function canonicalBranches(expression: string): string {
  const { branches, otherwise } = conditionalOf(expression);
  return conditionalExpression({
    branches: branches.map(({ when, then }) => ({ when, then: canonicalValue(then) })),
    ...(otherwise !== undefined && { otherwise: canonicalValue(otherwise) }),
  });
}

/** A value with the blanks of its expression as the notation gives them back: what must come out of a round trip. Throws NotExpressible. */
export function canonicalValue({ kind, expression }: RowValue): RowValue {
  switch (kind) {
    case 'fixed':
      return { kind, expression };
    case 'concatenation':
      return { kind, expression: canonicalConcatenation(expression) };
    case 'conditional':
      return { kind, expression: canonicalBranches(expression) };
    case 'spp-lookup':
      return { kind, expression: expression.trim().replace(/\s+/g, ' ') };
    default:
      return { kind, expression: expression.trim() };
  }
}

/** The same for a row; a value list is named after its target in the notation. */
export function canonicalRow({ kind, expression, target }: MappingRow): RowValue {
  if (kind === 'pullback') throw new NotExpressible('a custom pullback has no notation for customers');
  if (kind !== 'value-list') return canonicalValue({ kind, expression });
  return { kind, expression: `${target}: ${expression.slice(expression.lastIndexOf(':') + 1).trim()}` };
}
