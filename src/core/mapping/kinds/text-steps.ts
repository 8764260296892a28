import { ExpressionError } from '../expression';
import { literalOf } from '../literal';
import { truncate } from './truncate';

/** What is done with a text. */
export type TextStep = (text: string) => string;

const title: TextStep = (text) =>
  text.toLowerCase().replace(/(^|[^\p{L}\p{N}\p{M}'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Steps without an argument. */
const PLAIN: Readonly<Record<string, TextStep>> = {
  trim: (text) => text.trim(),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  title,
  squeeze: (text) => text.replace(/\s+/g, ' ').trim(),
  'digits-only': (text) => text.replace(/\D+/g, ''),
};

const KNOWN = [...Object.keys(PLAIN), 'truncate N', "replace 'a' 'b'", "pad left N 'c'", "pad right N 'c'"].join(', ');

const LITERAL = `('(?:[^']|'')*')`;
const REPLACE = new RegExp(`^replace\\s+${LITERAL}\\s+${LITERAL}$`);
const PAD = new RegExp(`^pad\\s+(left|right)\\s+([1-9]\\d{0,3})(?:\\s+${LITERAL})?$`);

function replace(found: string, put: string): TextStep {
  if (found === '') throw new ExpressionError('replace needs a text to look for');
  return (text) => text.replaceAll(found, () => put);
}

/** Fills up to a number of characters. An empty text stays empty: it is no code that lacks zeros. */
function pad(side: 'left' | 'right', width: number, filler: string): TextStep {
  if ([...filler].length !== 1) throw new ExpressionError('pad fills with one character');
  return (text) => {
    const missing = text === '' ? 0 : Math.max(0, width - [...text].length);
    return side === 'left' ? filler.repeat(missing) + text : text + filler.repeat(missing);
  };
}

/** The step that a source text such as `truncate 83` or `replace 'a' 'b'` names. Throws ExpressionError. */
export function textStepOf(source: string): TextStep {
  const plain = Object.hasOwn(PLAIN, source) ? PLAIN[source] : undefined;
  if (plain !== undefined) return plain;
  const limit = /^truncate ([1-9]\d{0,5})$/.exec(source)?.[1];
  if (limit !== undefined) return truncate(Number(limit));
  const [, found, put] = REPLACE.exec(source) ?? [];
  if (found !== undefined && put !== undefined) return replace(literalOf(found) ?? '', literalOf(put) ?? '');
  const [, side, width, filler = "' '"] = PAD.exec(source) ?? [];
  if (side === 'left' || side === 'right') return pad(side, Number(width), literalOf(filler) ?? '');
  throw new ExpressionError(`"${source}" is not a text function; known: ${KNOWN}`);
}
