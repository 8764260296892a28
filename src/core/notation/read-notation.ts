import { opensBlock, opensValueList, startsAnew, type Block } from './block';
import { finishBlock } from './finish-block';
import { DIRECTIONS, OUR_POINT } from './keywords';
import { OpenTags, tagsOf, type Tag } from './legacy-tags';
import { NotationError } from './notation-error';
import { readLine } from './read-line';
import { Reading } from './reading';
import type { NotationReading } from './report';
import { Scope } from './scope';
import { tokensOf, type Token } from './tokens';

/** Goes through a text line by line. */
class NotationReader {
  private readonly reading: Reading;
  private readonly tags = new OpenTags();
  private scope = new Scope();
  private block: Block | undefined;

  constructor(private readonly texts: readonly string[]) {
    this.reading = new Reading(texts);
  }

  read(): NotationReading {
    this.texts.forEach((text, position) => this.readText(text, position + 1));
    this.leaveUnclosed();
    for (const tag of this.tags.closeAll()) this.reading.addWhy(tag.line, `<${tag.name}> is never closed`, `add </${tag.name}> at the end`);
    return this.reading.result();
  }

  private readText(text: string, line: number): void {
    const trimmed = text.trim();
    if (trimmed === '') return this.reading.report(line, { why: 'a blank line' });
    if (trimmed.startsWith('#')) return this.reading.report(line, { becomes: 'comment' });
    const tokens = tokensOf(text, line);
    if (this.block !== undefined && startsAnew(this.block, trimmed, tokens) && !this.closesList(this.block, tokens)) this.leaveUnclosed();
    if (this.block !== undefined) return this.continueBlock(this.block, trimmed, tokens, line);
    const tags = tagsOf(trimmed);
    if (tags !== undefined) return this.readTags(tags, text, line);
    if (this.tags.foreign !== undefined) return this.reading.report(line, { why: this.tags.foreign });
    this.block = opensValueList(tokens) ? { kind: 'value list', lines: [line], tokens } : opensBlock(trimmed, line);
    if (this.block === undefined) readLine(tokens, line, this.scope, this.reading);
    else if (this.closesList(this.block, tokens)) this.finish();
  }

  private closesList(block: Block, tokens: readonly Token[]): boolean {
    return block.kind === 'value list' && tokens.some(({ kind, value }) => kind === 'sign' && value === '</');
  }

  private continueBlock(block: Block, trimmed: string, tokens: readonly Token[], line: number): void {
    block.lines.push(line);
    if (block.kind !== 'value list' && /^end$/i.test(trimmed)) {
      if (trimmed !== 'END')
        block.error ??= new NotationError(
          { line, column: 1 },
          `${trimmed} does not end the ${block.kind}`,
          'keywords are written in upper case: END',
        );
      return this.finish();
    }
    for (const token of tokens) block.tokens.push(token);
    if (this.closesList(block, tokens)) this.finish();
  }

  private finish(): void {
    const block = this.block;
    this.block = undefined;
    if (block !== undefined) finishBlock(block, this.scope, this.reading);
  }

  private leaveUnclosed(): void {
    const { block } = this;
    if (block === undefined) return;
    const hint = block.kind === 'value list' ? `add </${block.tokens[1]?.value ?? ''}>` : 'add END on a line of its own';
    block.error ??= new NotationError({ line: block.lines[0] ?? 1, column: 1 }, `the ${block.kind} is never closed`, hint);
    this.finish();
  }

  private readTags(tags: readonly Tag[], text: string, line: number): void {
    this.reading.report(line, { becomes: 'declaration' });
    for (const tag of tags) this.readTag(tag, text.indexOf('<') + 1, line);
  }

  private readTag({ closes, name }: Tag, column: number, line: number): void {
    const known = /^[A-Z][A-Z0-9_]*$/.test(name);
    if (!known && this.tags.foreign !== undefined) return this.reading.report(line, { becomes: 'nothing', why: this.tags.foreign });
    if (!known) return this.reading.reportError(line, misnamedTag({ closes, name }, { line, column }));
    if (!closes) this.tags.push(name, line);
    const { foreign } = this.tags;
    const unclosed = closes ? this.tags.close(name) : [];
    if (unclosed === undefined)
      return this.reading.reportError(line, new NotationError({ line, column }, `</${name}> closes nothing`, `there is no open <${name}>`));
    for (const tag of unclosed) this.reading.addWhy(tag.line, `<${tag.name}> is not closed before </${name}>`, `add </${tag.name}>`);
    if (name === OUR_POINT) this.scope = new Scope();
    if (foreign === undefined) this.reading.addWhy(line, 'a legacy tag; not needed any more');
    else this.reading.report(line, { becomes: 'nothing', why: foreign });
  }
}

function misnamedTag({ closes, name }: Tag, place: { line: number; column: number }): NotationError {
  const upper = name.toUpperCase();
  if (upper === OUR_POINT || (DIRECTIONS as readonly string[]).includes(upper))
    return new NotationError(place, `<${name}> is not a tag`, `keywords are written in upper case: <${upper}>`);
  return closes
    ? new NotationError(place, `</${name}> closes nothing`, `there is no open <${name} …>`)
    : new NotationError(place, `<${name}> names one field only`, `a value list names the NetSuite field and its source: <${name} source>`);
}

/**
 * Reads Oracle's advanced tag notation of the customers export (facts netsuite-connector 3.3, 3.4). Total: never throws, and
 * reports every line once. Takes time in proportion to the length of the text.
 */
export const readNotation = (text: string): NotationReading => new NotationReader(text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)).read();
