import { relatedPath } from '../customer/related-records';
import { ExpressionError } from '../mapping/expression';
import { compileValue } from '../mapping/kinds/registry';
import type { MappingRow, References } from '../mapping/mapping-row';
import type { Metadata } from './metadata';
import { labelOfPath } from './spp-labels';

/** The SPP fields that a row reads or writes; none of a row that cannot be understood. */
function sppPathsOf({ kind, target, expression }: MappingRow, references: References): readonly string[] {
  if (kind === 'pullback') return [target.replace(/^spp\./, '')];
  try {
    return compileValue(kind, expression, references).sources;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/**
 * Metadata with the fields that rows use and that nobody can say are missing: any field of a related record, since only the
 * usual ones are listed; and custom fields, where SuiteProjects Pro could not be asked for them.
 */
export function withFieldsInUse(
  metadata: Metadata,
  rows: readonly MappingRow[],
  references: References,
  customFieldsAreKnown: boolean,
): Metadata {
  const known = new Set(metadata.sppFields.map(({ path }) => path));
  const used = new Set(rows.flatMap((row) => sppPathsOf(row, references)));
  const assumed = [...used].filter(
    (path) => !known.has(path) && (relatedPath(path) !== undefined || (!customFieldsAreKnown && path.endsWith('__c'))),
  );
  const fields = assumed.map((path) => ({ path, label: labelOfPath(path), custom: path.endsWith('__c') }));
  return { ...metadata, sppFields: [...metadata.sppFields, ...fields] };
}
