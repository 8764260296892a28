import { isBlank } from '../../customer/is-blank';
import { readField } from '../../customer/spp-customer';
import { changeOf, ExpressionError, pathOf } from '../expression';
import type { Kind } from '../mapping-row';

type Step = (text: string) => string;

const title: Step = (text) =>
  text.toLowerCase().replace(/(^|[^\p{L}\p{N}\p{M}'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Steps without an argument. */
const PLAIN: Readonly<Record<string, Step>> = {
  trim: (text) => text.trim(),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  title,
  squeeze: (text) => text.replace(/\s+/g, ' ').trim(),
  'digits-only': (text) => text.replace(/\D+/g, ''),
};

const ZERO_WIDTH_JOINER = '\u200d';

/** A character that belongs to the one before it: a combining mark, a joiner, a skin tone. */
const CLINGS = /^[\p{M}\p{Emoji_Modifier}\u200d]$/u;

/**
 * Counts characters, not UTF-16 units, and cuts before a letter or emoji that would lose a part.
 * (`Intl.Segmenter` is not certain to exist in NetSuite.)
 */
const truncate =
  (limit: number): Step =>
  (text) => {
    const characters = [...text];
    if (characters.length <= limit) return text;
    let end = limit;
    while (end > 0 && (CLINGS.test(characters[end] ?? '') || characters[end - 1] === ZERO_WIDTH_JOINER)) end -= 1;
    return characters
      .slice(0, end === 0 ? limit : end)
      .join('')
      .trimEnd();
  };

function stepOf(source: string): Step {
  const plain = Object.hasOwn(PLAIN, source) ? PLAIN[source] : undefined;
  if (plain !== undefined) return plain;
  const limit = /^truncate ([1-9]\d{0,5})$/.exec(source)?.[1];
  if (limit !== undefined) return truncate(Number(limit));
  throw new ExpressionError(`"${source}" is not a text function; known: ${[...Object.keys(PLAIN), 'truncate N'].join(', ')}`);
}

/** `company | trim | truncate 83`: a field and the functions it goes through, from left to right. */
export const text: Kind = (expression) => {
  const [first = '', ...names] = expression.split('|').map((part) => part.trim());
  const source = pathOf(first);
  const functions = names.map((name) => ({ name, step: stepOf(name) }));
  return {
    sources: [source],
    read: (customer) => {
      let value = readField(customer, source).trim();
      const steps: string[] = [];
      for (const { name, step } of functions) {
        const next = step(value);
        const change = changeOf(value, next);
        if (change !== undefined) steps.push(`${name}: ${change}`);
        value = next;
      }
      return isBlank(value) ? { found: 'empty', source, steps } : { found: 'value', value, source, steps };
    },
  };
};
