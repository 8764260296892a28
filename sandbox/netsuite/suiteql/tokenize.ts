import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';

export interface Token {
  /** A comment is a `blank` as well. */
  kind: 'word' | 'number' | 'string' | 'mark' | 'symbol' | 'blank';
  text: string;
}

/** In this order; a text literal doubles its quotes. `unterminated` catches what the patterns before it did not close. */
const PATTERNS: readonly [Token['kind'] | 'comment' | 'quoted name' | 'unterminated', RegExp][] = [
  ['blank', /\s+/y],
  ['comment', /--[^\n]*|\/\*[^]*?\*\//y],
  ['string', /'(?:[^']|'')*'/y],
  ['quoted name', /"[^"]+"/y],
  ['unterminated', /['"]|\/\*/y],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /\?/y],
  ['symbol', /<>|<=|>=|!=|\|\||[=<>(),.*+/-]/y],
];

/**
 * Cuts a statement into tokens. Refuses what the Postgres parser would take and Oracle does not: casts by `::`, dollar quotes,
 * semicolons. Quoted names and literals with a prefix (`N''`, `Q''`) are not emulated. A comment becomes a blank.
 */
export function tokenize(statement: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < statement.length;) {
    const { length, token } = tokenAt(statement, at);
    if (token.kind === 'string' && tokens.at(-1)?.kind === 'word')
      throw new NotEmulated(`SuiteQL literal with a prefix: ${tokens.at(-1)?.text}'...'`);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function tokenAt(statement: string, at: number): { length: number; token: Token } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(statement)?.[0];
    if (text === undefined) continue;
    if (kind === 'quoted name') throw new NotEmulated(`SuiteQL ${kind}`);
    if (kind === 'unterminated') throw invalidQuery(`Missing the closing ${text === '/*' ? '*/' : text}.`);
    return { length: text.length, token: kind === 'comment' ? { kind: 'blank', text: ' ' } : { kind, text } };
  }
  throw invalidQuery(`Invalid character ${String.fromCodePoint(statement.codePointAt(at) ?? 0)}.`);
}
