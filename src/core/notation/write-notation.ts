import { composeText, type Piece } from './compose-text';
import { NotExpressible } from './not-expressible';
import { remarksOn } from './remarks';
import type { NotationInput, NotationRemark, WrittenNotation } from './written';
import { Spelling } from './spelling';
import { checkFilterPiece, checkRowPiece, writeFilterPiece, writeRowPiece } from './write-piece';

/** Collects pieces, and why there is none. */
function attempt(rowId: string, write: () => Piece, pieces: Piece[], missing: NotationRemark[]): void {
  try {
    pieces.push(write());
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
    missing.push({ rowId, why: error.why });
  }
}

/** `checked`: each piece is read back, so that nothing is in the text that would be read differently. */
function compose({ rows, filter, valueLists }: NotationInput, plain: ReadonlySet<string>, checked: boolean) {
  const pieces: Piece[] = [];
  const spellings: Spelling[] = [];
  const newSpelling = (): Spelling => {
    const spelling = new Spelling(plain);
    spellings.push(spelling);
    return spelling;
  };
  const missing: NotationRemark[] = [];
  const lists = new Map(valueLists.map((list) => [list.name, list]));
  const byTarget = new Map<string, string>();
  for (const row of [...rows].sort((one, other) => one.order - other.order)) {
    const before = row.active ? byTarget.get(row.target) : undefined;
    if (before !== undefined) missing.push({ rowId: row.id, why: `${row.target} is written already, by row ${before}` });
    else
      attempt(
        row.id,
        () => {
          const piece = writeRowPiece(row, lists, newSpelling());
          if (checked) checkRowPiece(piece, row, lists);
          byTarget.set(row.target, row.id);
          return piece;
        },
        pieces,
        missing,
      );
  }
  if (filter !== undefined)
    attempt(
      'filter',
      () => {
        const piece = writeFilterPiece(filter, newSpelling());
        if (checked) checkFilterPiece(piece, filter);
        return piece;
      },
      pieces,
      missing,
    );
  return { pieces, missing, spellings };
}

/**
 * Writes a mapping, its filter and its value lists in Oracle's advanced tag notation. Whatever is in the text comes back
 * from `readNotation` as it was, but for what `remarks` name; rows come back in their order, with new ids.
 */
export function writeNotation(input: NotationInput): WrittenNotation {
  // The first pass finds the names that are not custom: no custom field may be spelled like one of them.
  const plain = new Set(compose(input, new Set(), false).spellings.flatMap((spelling) => spelling.plainNames));
  const { pieces, missing } = compose(input, plain, true);
  const written = new Set(pieces.map(({ rowId }) => rowId));
  const unused = input.valueLists.filter(({ name }) => !pieces.some(({ listName }) => listName === name));
  return {
    text: composeText(pieces),
    notExpressible: [...missing, ...unused.map(({ name }) => ({ rowId: `value list ${name}`, why: 'no row that is written uses it' }))],
    remarks: remarksOn(
      input.rows.filter(({ id }) => written.has(id)),
      written.has('filter') ? input.filter : undefined,
    ),
  };
}
