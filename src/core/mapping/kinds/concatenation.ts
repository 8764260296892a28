import { ExpressionError, pathOf } from '../expression';
import { literalOf, splitOutsideQuotes } from '../literal';
import type { Kind, References } from '../mapping-row';
import { readText } from '../side';

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
  const parts = partsOf(expression, references);
  const paths = parts.flatMap((part) => ('path' in part ? [part.path] : []));
  const source = paths.join(', ');
  return {
    sources: [...new Set(paths)],
    read: (customer) => {
      if (paths.every((path) => readText(customer, path) === '')) return { found: 'empty', source, steps: [] };
      const steps: string[] = [];
      const texts = parts.map((part) => {
        if ('literal' in part) return part.literal;
        const text = readText(customer, part.path);
        if (text === '') steps.push(`${part.path} is empty`);
        return text;
      });
      steps.push(`${parts.length} parts put together`);
      return { found: 'value', value: texts.join(''), source, steps };
    },
  };
};
