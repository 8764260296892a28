import type { Place } from './notation-error';

/** `word` a name, keyword or number; `text` what stands in quotes; `sign` an operator or bracket; `bad` what the notation does not know. */
export interface Token extends Place {
  kind: 'word' | 'text' | 'sign' | 'bad';
  /** Of a text without its quotes; of a bad token what is wrong with it. */
  value: string;
  /** The column after the token. */
  end: number;
  hint?: string;
}

const BLANKS = /\s+/y;
const WORD = /[\w.\-$]+/y;
const CURLY = '‘’‚‛“”„‟´`';

/** Longest first. */
const SIGNS = ['<<', '</', '<=', '>=', '<>', '<', '>', '=', '(', ')', ',', ':'];

/** What a sticky pattern finds at a place; '' for nothing. */
function at(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

function quoted(text: string, from: number, place: Place): Token {
  const quote = text.charAt(from);
  const close = text.indexOf(quote, from + 1);
  if (close === -1)
    return { ...place, kind: 'bad', value: 'the quote is not closed', hint: `put ${quote} at the end of the value`, end: text.length + 1 };
  if (text.charAt(close + 1) === quote)
    return {
      ...place,
      kind: 'bad',
      value: 'two quotes follow each other',
      hint: `put a blank or a comma between two values; a value with ${quote} inside stands in the other kind of quotes`,
      end: text.length + 1,
    };
  return { ...place, kind: 'text', value: text.slice(from + 1, close), end: close + 2 };
}

function strange(text: string, from: number, place: Place): Token {
  const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
  const end = from + character.length + 1;
  if (CURLY.includes(character))
    return { ...place, kind: 'bad', value: `${character} is not a quote here`, hint: "use straight quotes: 'value'", end };
  if (character === '#')
    return { ...place, kind: 'bad', value: '# within a line', hint: 'a comment stands on a line of its own that begins with #', end };
  return { ...place, kind: 'bad', value: `"${character}" has no meaning here`, hint: 'a fixed value stands in single quotes', end };
}

function tokenAt(text: string, from: number, line: number): Token {
  const place = { line, column: from + 1 };
  const word = at(WORD, text, from);
  if (word !== '') return { ...place, kind: 'word', value: word, end: from + word.length + 1 };
  const sign = SIGNS.find((one) => text.startsWith(one, from));
  if (sign !== undefined) return { ...place, kind: 'sign', value: sign, end: from + sign.length + 1 };
  const quote = text.charAt(from);
  return quote === "'" || quote === '"' ? quoted(text, from, place) : strange(text, from, place);
}

/** The tokens of one line, in one pass over it. Total: what is not understood is a `bad` token. */
export function tokensOf(text: string, line: number): Token[] {
  const tokens: Token[] = [];
  let from = at(BLANKS, text, 0).length;
  while (from < text.length) {
    const token = tokenAt(text, from, line);
    tokens.push(token);
    from = token.end - 1;
    from += at(BLANKS, text, from).length;
  }
  return tokens;
}
