import { ExpressionError, pathOf } from '../expression';
import { literalOf, splitOutsideQuotes } from '../literal';
import type { Kind, References } from '../mapping-row';
import { textAt } from '../side';

/** A part of a concatenation. */
export type Part = { path: string } | { literal: string };

/** The parts of `company, ' (', code, ')'`. Throws ExpressionError; at least one part must be a field. */
export function partsOf(expression: string, references: References = {}): Part[] {
  const parts = splitOutsideQuotes(expression, ',').map((part): Part => {
    const literal = literalOf(part);
    return literal === undefined ? { path: pathOf(part, references) } : { literal };
  });
  if (!parts.some((part) => 'path' in part)) throw new ExpressionError('at least one part must be a field; a text alone is a fixed value');
  return parts;
}

/** `company, ' (', code, ')'`: fields and texts in single quotes, one after the other. Empty when all the fields are. */
export const concatenation: Kind = (expression, references) => {
  const parts = partsOf(expression, references).map((part) => ('path' in part ? { ...part, textOf: textAt(part.path) } : part));
  const paths = parts.flatMap((part) => ('path' in part ? [part.path] : []));
  const source = paths.join(', ');
  return {
    sources: [...new Set(paths)],
    read: (customer) => {
      const steps: string[] = [];
      let value = '';
      let isEmpty = true;
      for (const part of parts) {
        const text = 'literal' in part ? part.literal : part.textOf(customer);
        value += text;
        if ('literal' in part) continue;
        if (text === '') steps.push(`${part.path} is empty`);
        else isEmpty = false;
      }
      if (isEmpty) return { found: 'empty', source, steps: [] };
      steps.push(`${parts.length} parts put together`);
      return { found: 'value', value, source, steps };
    },
  };
};
