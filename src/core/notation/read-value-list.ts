import { fixedValue, withLineBreaks } from './fixed-value';
import { NotationError } from './notation-error';
import type { NotationValueList } from './report';
import type { Scope } from './scope';
import { TokenReader } from './token-reader';
import type { Token } from './tokens';

export interface ValueListRow {
  target: string;
  path: string;
  pairs: NotationValueList['pairs'];
}

function readPairs(reader: TokenReader, target: string, scope: Scope): NotationValueList['pairs'] {
  const targets = new Map<string, string>();
  while (reader.next?.kind === 'text') {
    const source = reader.take('text', 'a source value');
    const value = fixedValue(target, reader.take('text', `the target value for '${source.value}'`), scope);
    const key = withLineBreaks(source.value);
    if (!targets.has(key)) targets.set(key, value);
    else if (targets.get(key) !== value)
      throw new NotationError(source, `'${source.value}' has a target value already`, 'give each source value once');
  }
  return [...targets].map(([source, value]) => ({ source, target: value }));
}

/** `<target source> 'a' 'b' 'c' 'd' </target>`, on one line or on several. Throws NotationError. */
export function readValueList(tokens: readonly Token[], scope: Scope): ValueListRow {
  const last = tokens.at(-1);
  const reader = new TokenReader(tokens, last === undefined ? { line: 1, column: 1 } : { line: last.line, column: last.end });
  reader.takeSign('<', '<');
  const name = reader.take('word', 'the NetSuite field');
  const source = reader.take('word', 'the source field');
  reader.takeSign('>', '>');
  const target = scope.target(name);
  const path = scope.path(source);
  const pairs = readPairs(reader, target, scope);
  reader.takeSign('</', `a value in single quotes, or </${name.value}>`);
  const close = reader.take('word', name.value);
  if (close.value !== name.value) throw new NotationError(close, `</${close.value}> closes <${name.value} …>`, `write </${name.value}>`);
  reader.takeSign('>', '>');
  reader.takeEnd();
  if (pairs.length === 0) throw new NotationError(name, 'the value list has no values', "write pairs: 'source value' 'target value'");
  return { target, path, pairs };
}
