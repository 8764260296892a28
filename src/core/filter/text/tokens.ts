/** A piece of condition text. `text` of a literal is what it stands for; of a word, as it is written. */
export interface Token {
  kind: 'word' | 'literal' | 'sign' | 'end';
  text: string;
  /** Index in the text where it begins. */
  at: number;
}

/** Why a text is no condition, and the index in it where that shows. */
export interface TextFault {
  at: number;
  reason: string;
}

const TOKEN = /\s*(?:(?<word>[A-Za-z_][\w.]*)|'(?<literal>[^']*(?:''[^']*)*)'|(?<sign><>|<=|>=|[=<>(),]))/uy;

/** The pieces of a text, an `end` last; a fault where there is none of them. Linear in the text. */
export function tokensOf(text: string): Token[] | TextFault {
  const tokens: Token[] = [];
  const scanner = new RegExp(TOKEN);
  for (;;) {
    const start = scanner.lastIndex;
    const { word, literal, sign } = scanner.exec(text)?.groups ?? {};
    const written = word ?? sign ?? literal;
    if (written === undefined) return endedAt(text, start, tokens);
    const length = literal === undefined ? written.length : literal.length + 2;
    const at = scanner.lastIndex - length;
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal.replaceAll("''", "'"), at });
    else tokens.push({ kind: word === undefined ? 'sign' : 'word', text: written, at });
  }
}

function endedAt(text: string, start: number, tokens: Token[]): Token[] | TextFault {
  const rest = text.slice(start);
  const at = start + rest.length - rest.trimStart().length;
  if (at === text.length) return [...tokens, { kind: 'end', text: '', at }];
  const reason = text[at] === "'" ? 'a quote is not closed' : `"${String.fromCodePoint(text.codePointAt(at) ?? 0)}" has no meaning here`;
  return { at, reason };
}

/** A text as a literal: in single quotes, a quote in it doubled. */
export const literalOf = (text: string): string => `'${text.replaceAll("'", "''")}'`;
