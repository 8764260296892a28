import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';
import { canonicalRow } from './canonical-row';
import { composeText, type Piece } from './compose-text';
import { NotExpressible } from './not-expressible';
import { readNotation } from './read-notation';
import type { NotationValueList } from './report';
import type { Spelling } from './spelling';
import { plainCondition, writeCondition } from './write-condition';
import { writeRow, writeStatements } from './write-row';

type Lists = ReadonlyMap<string, NotationValueList>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Throws NotExpressible when the piece would not be read back as the row that it was written for. */
export function checkRowPiece(piece: Piece, row: MappingRow, lists: Lists): void {
  const list = lists.get(piece.listName ?? '');
  const { rows, valueLists } = readNotation(composeText([piece]));
  const [read, ...rest] = rows;
  const { kind, expression } = canonicalRow(row);
  const pairsStay =
    kind !== 'value-list' ||
    same(
      valueLists[0]?.pairs,
      list?.pairs.map(({ source, target }) => ({ source, target })),
    );
  if (read === undefined || rest.length > 0) throw new NotExpressible('the notation would not be read as this row');
  if (read.target !== row.target || read.kind !== kind || read.expression !== expression)
    throw new NotExpressible(`the notation would be read as ${read.kind} "${read.expression}" for ${read.target}`);
  if (!pairsStay) throw new NotExpressible('the pairs of its value list would be read differently');
}

const listNameOf = ({ kind, expression }: MappingRow): string | undefined =>
  kind === 'value-list' ? expression.slice(0, Math.max(0, expression.lastIndexOf(':'))).trim() : undefined;

/** What a row is in the notation. Throws NotExpressible. */
export function writeRowPiece(row: MappingRow, lists: Lists, spelling: Spelling): Piece {
  if (!row.active) throw new NotExpressible('it is switched off; the notation has no switch');
  const listName = listNameOf(row);
  const list = lists.get(listName ?? '');
  const conditional = row.kind === 'conditional';
  const lines = conditional ? writeStatements(row, spelling) : writeRow(row, list, spelling);
  return {
    rowId: row.id,
    kind: conditional ? 'statements' : 'row',
    lines,
    spelling,
    ...(listName !== undefined && { listName }),
  };
}

/** What a filter is in the notation. Throws NotExpressible: half a filter would let through what it should not. */
export function writeFilterPiece(filter: Condition, spelling: Spelling): Piece {
  const condition = plainCondition(filter);
  const lines = writeCondition(condition, spelling, '\n  ').split('\n  ');
  return { rowId: 'filter', kind: 'filter', lines: lines.map((line) => `  ${line}`), spelling };
}

/** Throws NotExpressible when the piece would not be read back as the filter that it was written for. */
export function checkFilterPiece(piece: Piece, filter: Condition): void {
  if (!same(readNotation(composeText([piece])).filter, plainCondition(filter)))
    throw new NotExpressible('the notation would be read as another filter');
}
