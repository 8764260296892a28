import { BLOCKS } from './keywords';
import { NotationError } from './notation-error';
import type { Token } from './tokens';

export type BlockKind = 'value list' | 'conditional block' | 'filter';

/** Lines that are one thing: from `<target source>` to its closing tag, or from `IF <<END` or `FILTER <<END` to `END`. */
export interface Block {
  kind: BlockKind;
  /** All of them; the first is the one that opens it. */
  lines: number[];
  /** Of a value list with its tags; of the others what stands between. */
  tokens: Token[];
  /** Why it cannot be taken, when that is known before its end. */
  error?: NotationError;
}

const OPENING = /^(if|filter)\s*<<\s*end\b/i;

function openingHint(text: string, keyword: string): string {
  if (!text.startsWith(keyword) || !/<<\s*END/.test(text)) return `keywords are written in upper case: ${keyword} <<END`;
  if (/<<\s/.test(text)) return 'no blank between << and END';
  return /^\w+ <</.test(text) ? 'nothing else on this line' : `exactly one blank between ${keyword} and <<`;
}

/** The block that a line opens, with an error when it is not written as documented (facts 3.4); undefined when it opens none. */
export function opensBlock(text: string, line: number): Block | undefined {
  const keyword = OPENING.exec(text)?.[1]?.toUpperCase();
  if (keyword === undefined || !(BLOCKS as readonly string[]).includes(keyword)) return undefined;
  const block: Block = { kind: keyword === 'IF' ? 'conditional block' : 'filter', lines: [line], tokens: [] };
  if (text === `${keyword} <<END`) return block;
  const error = new NotationError({ line, column: 1 }, `this does not open a ${block.kind}`, openingHint(text, keyword));
  return { ...block, error };
}

/** Whether the tokens of a line begin a value list: `<target source`. */
export const opensValueList = ([first, name, source]: readonly Token[]): boolean =>
  first?.value === '<' && first.kind === 'sign' && name?.kind === 'word' && source?.kind === 'word';

/** Whether a line cannot belong to an open block, so that the block was never closed. */
export function startsAnew(block: Block, text: string, tokens: readonly Token[]): boolean {
  if (block.kind !== 'value list') return opensBlock(text, 0) !== undefined || text.startsWith('</') || opensValueList(tokens);
  return tokens[0]?.kind === 'word' || (tokens[0]?.kind === 'sign' && tokens[0].value === '<');
}
