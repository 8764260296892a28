import { ExpressionError } from './expression';

/**
 * The parts of an expression between separators that stand outside single quotes, without blanks around them.
 * Throws ExpressionError for a quote that is not closed.
 */
export function splitOutsideQuotes(expression: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  // A doubled quote closes and opens again, so it needs no care here.
  let quoted = false;
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === "'") quoted = !quoted;
    if (quoted || expression[at] !== separator) continue;
    parts.push(expression.slice(start, at).trim());
    start = at + 1;
  }
  if (quoted) throw new ExpressionError('a text in single quotes is not closed; a quote inside is written twice');
  return [...parts, expression.slice(start).trim()];
}

/** The text of a literal (`'it''s'` is it's; `\n` a line break, `\\` a backslash); undefined when the part is none. */
export function literalOf(part: string): string | undefined {
  const inside = /^'((?:[^']|'')*)'$/.exec(part)?.[1];
  return inside?.replaceAll("''", "'").replace(/\\([n\\])/g, (_, letter: string) => (letter === 'n' ? '\n' : '\\'));
}

/** A text as a literal: what `literalOf` reads back. */
export const literalText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll("'", "''")}'`;
