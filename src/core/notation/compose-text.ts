import { Spelling } from './spelling';

/** A part of the text: the lines of a row, the statements of a conditional, or the conditions of the filter. */
export interface Piece {
  /** The id of the row, or `filter`. */
  rowId: string;
  kind: 'row' | 'statements' | 'filter';
  lines: readonly string[];
  spelling: Spelling;
  /** The value list that the row uses. */
  listName?: string;
}

const block = (keyword: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${keyword} <<END`, ...lines, 'END']);

/**
 * The text of pieces: declarations first, as they must be. All conditionals go into the one conditional block that a
 * mapping group may have, where the first of them stands; each decides its own field, so that no meaning changes.
 */
export function composeText(pieces: readonly Piece[]): string {
  const spelling = new Spelling(new Set());
  for (const piece of pieces) spelling.add(piece.spelling);
  const statements = pieces.filter(({ kind }) => kind === 'statements');
  const rows = pieces.flatMap((piece) => {
    if (piece.kind === 'row') return piece.lines;
    return piece === statements[0]
      ? block(
          'IF',
          statements.flatMap(({ lines }) => lines),
        )
      : [];
  });
  const filter = pieces.filter(({ kind }) => kind === 'filter').flatMap(({ lines }) => lines);
  const parts = [spelling.declarations, rows, block('FILTER', filter)].filter((lines) => lines.length > 0);
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}
