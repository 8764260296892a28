import type { Problem } from '../errors/problem';
import type { Metadata } from '../metadata/metadata';
import { checkRow } from './check/check-row';
import { unmappedRequired } from './check/required-fields';
import { effectiveRows } from './compile';
import type { MappingRow, References } from './mapping-row';

function sharedTargets(rows: readonly MappingRow[]): Problem[] {
  const firstByTarget = new Map<string, MappingRow>();
  return rows.flatMap((row): Problem[] => {
    const first = firstByTarget.get(row.target);
    if (first === undefined) firstByTarget.set(row.target, row);
    return first === undefined ? [] : [{ code: 'MAPPING_TARGET_TWICE', target: row.target, data: { rowId: row.id, otherRowId: first.id } }];
  });
}

/**
 * What is wrong with a mapping, found before a run: each problem names the target and, unless a row is missing, the row; the
 * catalogue says the remedy. Only rows that count are checked: active ones, and of a default row and a custom row for one
 * target the custom row. `ownSppFields`: the SPP fields that the product itself writes, which no pullback may.
 * Never throws.
 */
export function checkMapping(
  rows: readonly MappingRow[],
  metadata: Metadata,
  references: References,
  ownSppFields: readonly string[] = [],
): Problem[] {
  const effective = effectiveRows(rows);
  return [
    ...sharedTargets(effective),
    ...effective.flatMap((row) => checkRow(row, { metadata, references, ownSppFields })),
    ...unmappedRequired(effective, metadata),
  ];
}
