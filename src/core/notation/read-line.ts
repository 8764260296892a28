import { DECLARATIONS, isDeclaration } from './keywords';
import { NotationError } from './notation-error';
import { readValue } from './read-value';
import type { Reading } from './reading';
import { rowValue } from './row-value';
import type { Scope } from './scope';
import { TokenReader } from './token-reader';
import type { Token } from './tokens';

function readDeclaration(reader: TokenReader, line: number, scope: Scope, reading: Reading): void {
  const keyword = reader.take('word', 'a declaration').value;
  const names = [reader.take('word', 'a field name')];
  while (reader.skip('sign', ',')) names.push(reader.take('word', 'a field name'));
  if (!reader.done) reader.refuse(', or the end of the line');
  scope.declare(
    keyword,
    names.map(({ value }) => value),
  );
  const why = DECLARATIONS[keyword]?.why;
  reading.report(line, { becomes: 'declaration', ...(why !== undefined && { why }) });
}

function readRow(reader: TokenReader, line: number, scope: Scope, reading: Reading): void {
  const name = reader.take('word', 'a declaration, a NetSuite field or a tag');
  const parts = readValue(reader);
  reader.takeEnd();
  const target = scope.target(name);
  const value = rowValue(target, parts, scope);
  const before = reading.lineOfTarget(target);
  if (before !== undefined) throw new NotationError(name, `${target} is mapped in line ${before} already`, 'keep one of the rows');
  const assumed = scope.takeAssumptions();
  reading.report(line, { becomes: 'row', rowIds: [reading.addRow(target, value, line)], ...(assumed !== '' && { why: assumed }) });
}

/** Mistakes with keywords that would otherwise be taken for a row. Throws NotationError. */
function refuseKeyword(first: Token): void {
  const upper = first.value.toUpperCase();
  if (upper === 'END') throw new NotationError(first, 'there is no block to end');
  if (upper === 'IF' || upper === 'FILTER')
    throw new NotationError(first, `a line ${upper} stands alone only as ${upper} <<END`, `put it between ${upper} <<END and END`);
  if (first.value !== upper && isDeclaration(upper))
    throw new NotationError(first, `${first.value} is not a keyword`, `keywords are written in upper case: ${upper}`);
  if (/^(NS|OA)_\w*FIELDS/.test(first.value) && !isDeclaration(first.value))
    throw new NotationError(first, `there is no declaration ${first.value}`, `known: ${Object.keys(DECLARATIONS).join(', ')}`);
}

/** Reads a line that is neither blank, comment, tag nor part of a block: a declaration or a row. Never throws. */
export function readLine(tokens: readonly Token[], line: number, scope: Scope, reading: Reading): void {
  const [first] = tokens;
  const reader = new TokenReader(tokens, { line, column: tokens.at(-1)?.end ?? 1 });
  try {
    if (first?.kind === 'word') refuseKeyword(first);
    if (first !== undefined && isDeclaration(first.value)) readDeclaration(reader, line, scope, reading);
    else readRow(reader, line, scope, reading);
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    scope.takeAssumptions();
    reading.reportError(line, error);
  }
}
