import type { TokenReader } from './token-reader';
import type { Token } from './tokens';

/** A part of the source of a row, as written: nothing is looked up yet. */
export type SourcePart =
  { is: 'text'; token: Token } | { is: 'name'; token: Token } | { is: 'lookup'; token: Token; table: Token; by: Token; returns: Token };

/** `lookup=project_id:lookup_table=project:lookup_by=id:lookup_return=netsuite_project_id`, from the first `=` on. */
function readLookup(reader: TokenReader): SourcePart {
  reader.takeSign('=', '= after lookup');
  const token = reader.take('word', 'the source field of the lookup');
  const argument = (keyword: string): Token => {
    reader.takeSign(':', `:${keyword}=`);
    reader.takeKeyword(keyword);
    reader.takeSign('=', `= after ${keyword}`);
    return reader.take('word', `the name after ${keyword}=`);
  };
  return { is: 'lookup', token, table: argument('lookup_table'), by: argument('lookup_by'), returns: argument('lookup_return') };
}

function readPart(reader: TokenReader): SourcePart {
  if (reader.next?.kind === 'text') return { is: 'text', token: reader.take('text', 'a value') };
  const token = reader.take('word', 'a source field or a fixed value');
  return token.value === 'lookup' && reader.is('sign', '=') ? readLookup(reader) : { is: 'name', token };
}

/** The source of a row: `field`, `'123'`, `='123'`, `_TODAY`, a lookup, or several of them joined by commas. Throws NotationError. */
export function readValue(reader: TokenReader): SourcePart[] {
  if (reader.skip('sign', '=')) return [{ is: 'text', token: reader.take('text', 'a fixed value in quotes') }];
  const parts = [readPart(reader)];
  while (reader.skip('sign', ',')) parts.push(readPart(reader));
  return parts;
}
