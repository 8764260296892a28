import { readField } from '../../customer/spp-customer';
import { ExpressionError, pathOf } from '../expression';
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

/** Counts characters, not UTF-16 units, so that an emoji is never cut in half. */
const truncate =
  (limit: number): Step =>
  (text) =>
    [...text].slice(0, limit).join('');

function stepOf(source: string): Step {
  const plain = Object.hasOwn(PLAIN, source) ? PLAIN[source] : undefined;
  if (plain !== undefined) return plain;
  const limit = /^truncate (\d{1,6})$/.exec(source)?.[1];
  if (limit !== undefined) return truncate(Number(limit));
  throw new ExpressionError(`"${source}" is not a text function; known: ${[...Object.keys(PLAIN), 'truncate N'].join(', ')}`);
}

/** `company | trim | truncate 83`: a field and the functions it goes through, from left to right. */
export const text: Kind = (expression) => {
  const [first = '', ...names] = expression.split('|').map((part) => part.trim());
  const source = pathOf(first);
  const functions = names.map((name) => ({ name, step: stepOf(name) }));
  return (customer) => {
    let value = readField(customer, source);
    const steps: string[] = [];
    for (const { name, step } of functions) {
      const next = step(value);
      if (next !== value) steps.push(`${name}: "${value}" -> "${next}"`);
      value = next;
    }
    return value.trim() === '' ? { found: 'empty', source, steps } : { found: 'value', value, source, steps };
  };
};
