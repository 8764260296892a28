import type { MappingRow } from '../mapping/mapping-row';

/** What tells that two rows are the same row. */
export type PairRowsBy = 'id' | 'target';

/** One changed field of a row; undefined where the row does not have it. */
export interface FieldChange {
  field: keyof MappingRow;
  before: unknown;
  after: unknown;
}

export type RowChange =
  | { change: 'added'; after: MappingRow }
  | { change: 'removed'; before: MappingRow }
  | { change: 'changed'; before: MappingRow; after: MappingRow; fields: FieldChange[] };

/** Rows of one target are told apart by being shipped or not, and then by their place among each other. */
function keyed(rows: readonly MappingRow[], pairBy: PairRowsBy): Map<string, MappingRow> {
  if (pairBy === 'id') return new Map(rows.map((row) => [row.id, row]));
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const alike = `${row.target} ${row.isDefaultRow}`;
      const place = seen.get(alike) ?? 0;
      seen.set(alike, place + 1);
      return [`${alike} ${place}`, row];
    }),
  );
}

function changedFields(before: MappingRow, after: MappingRow, pairBy: PairRowsBy): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof MappingRow)[];
  return fields
    .filter((field) => before[field] !== after[field] && !(field === 'id' && pairBy === 'target'))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Removed and changed rows in their former order, then the added ones in the new order. Linear. */
export function diffRows(before: readonly MappingRow[], after: readonly MappingRow[], pairBy: PairRowsBy): RowChange[] {
  const [former, latter] = [keyed(before, pairBy), keyed(after, pairBy)];
  const changes: RowChange[] = [];
  for (const [key, row] of former) {
    const other = latter.get(key);
    if (other === undefined) changes.push({ change: 'removed', before: row });
    else {
      const fields = changedFields(row, other, pairBy);
      if (fields.length > 0) changes.push({ change: 'changed', before: row, after: other, fields });
    }
  }
  for (const [key, row] of latter) if (!former.has(key)) changes.push({ change: 'added', after: row });
  return changes;
}
