import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';
import type { Token } from './tokenize';
import { TOP_MARK } from './top';

const blank: Token = { kind: 'blank', text: ' ' };
const word = (text: string): Token => ({ kind: 'word', text });

/** Words that can follow a query in FROM and are not its alias. */
const AFTER_TABLE = new Set(
  'WHERE ON USING JOIN INNER LEFT RIGHT FULL CROSS NATURAL GROUP HAVING ORDER UNION FETCH OFFSET MINUS INTERSECT FOR'.split(' '),
);

/**
 * Rewrites what SuiteQL and Oracle take and the Postgres parser does not: `TOP n`, a query in FROM without an alias, and
 * `a -1` (which it reads as two values). Refuses LIMIT, which is FETCH FIRST to the parser and unknown to SuiteQL, and a SELECT
 * of a UNION in brackets, which the parser would not tell from one without.
 */
export function forParser(tokens: readonly Token[]): Token[] {
  const significant = tokens.filter(({ kind }) => kind !== 'blank');
  if (significant.some((token) => isWord(token, 'LIMIT'))) throw invalidQuery('LIMIT is not supported.');
  refuseBracketsInUnion(significant);
  return spacedMinus(withAliases(withTop(tokens)));
}

const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toUpperCase());

function refuseBracketsInUnion(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    if (!isWord(token, 'UNION')) return;
    const next = isWord(tokens[at + 1], 'ALL') ? tokens[at + 2] : tokens[at + 1];
    if (next?.text === '(') throw new NotEmulated('SuiteQL UNION of a SELECT in brackets');
  });
}

/** `SELECT TOP 5 a` becomes `SELECT 5 AS "...", a`. */
function withTop(tokens: readonly Token[]): Token[] {
  const isTop = (at: number): boolean =>
    isWord(tokens[at], 'TOP') && isWord(before(tokens, at), 'SELECT') && after(tokens, at)[0]?.kind === 'number';
  let number: Token | undefined;
  return tokens.flatMap((token, at) => {
    if (isTop(at)) {
      [number] = after(tokens, at);
      return [];
    }
    return token === number ? [token, word(` AS "${TOP_MARK}"`), { kind: 'symbol', text: ',' }] : [token];
  });
}

/** Gives every query in FROM an alias. */
function withAliases(tokens: readonly Token[]): Token[] {
  const inFrom: boolean[] = [];
  let unnamed = 0;
  return tokens.flatMap((token, at) => {
    if (token.text === '(' && token.kind === 'symbol')
      inFrom.push(isWord(before(tokens, at), 'FROM', 'JOIN') && isWord(after(tokens, at)[0], 'SELECT', 'WITH'));
    if (token.text !== ')' || token.kind !== 'symbol' || !inFrom.pop()) return [token];
    const [next] = after(tokens, at);
    const hasAlias = next?.kind === 'word' && !AFTER_TABLE.has(next.text.toUpperCase());
    return hasAlias ? [token] : [token, blank, word(`unnamed_query_${(unnamed += 1)}`), blank];
  });
}

const spacedMinus = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => (token.kind === 'symbol' && token.text === '-' ? [token, blank] : [token]));

function before(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= 0; index--) if (tokens[index]?.kind !== 'blank') return tokens[index];
  return undefined;
}

/** The next two tokens that are no blanks. */
function after(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let index = at + 1; index < tokens.length && found.length < 2; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'blank') found.push(token);
  }
  return found;
}
