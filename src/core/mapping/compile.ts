import { OWN_FIELDS } from '../customer/field-rules';
import type { Problem } from '../errors/problem';
import { ProductError } from '../errors/product-error';
import { applyRows, type CompiledRow, type Place } from './apply-rows';
import { ExpressionError } from './expression';
import { isKindName, KINDS } from './kinds/registry';
import type { Mapping, MappingRow, References } from './mapping-row';

const byOrder = (one: MappingRow, other: MappingRow): number =>
  one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Active rows in order; a default row gives way to a custom row of the same target. */
function effectiveRows(rows: readonly MappingRow[]): MappingRow[] {
  const active = rows.filter((row) => row.active);
  const custom = new Set(active.filter((row) => !row.isDefaultRow).map((row) => row.target));
  return active.filter((row) => !row.isDefaultRow || !custom.has(row.target)).sort(byOrder);
}

function placeOf(target: string): Place {
  const [, group, field] = /^address\.([a-z][a-z0-9]*)\.([a-z][a-z0-9_]*)$/.exec(target) ?? [];
  if (group !== undefined && field !== undefined) return { part: 'address', group, field };
  if (!/^[a-z][a-z0-9_]*$/.test(target)) throw new ExpressionError('the target is not a field id or an address field');
  if (OWN_FIELDS.includes(target)) throw new ExpressionError('this field is set by the product itself');
  return { part: 'body', field: target };
}

function compileRow(row: MappingRow, references: References): CompiledRow {
  if (!isKindName(row.kind)) throw new ExpressionError(`there is no kind "${String(row.kind)}"`);
  return { row, place: placeOf(row.target), ...KINDS[row.kind](row.expression, references) };
}

function compileAll(rows: readonly MappingRow[], references: References): { compiled: CompiledRow[]; problems: Problem[] } {
  const compiled: CompiledRow[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const row of effectiveRows(rows)) {
    try {
      if (seen.has(row.target)) throw new ExpressionError('another active row has this target');
      seen.add(row.target);
      compiled.push(compileRow(row, references));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ code: 'MAPPING_INVALID', target: row.target, data: { rowId: row.id, reason: error.reason } });
    }
  }
  return { compiled, problems };
}

/** What is wrong with rows, for the mapping page; empty when they compile. */
export const checkRows = (rows: readonly MappingRow[], references: References = {}): Problem[] => compileAll(rows, references).problems;

/**
 * Compiles rows once per run; `apply` is then linear in the rows and never throws.
 * Throws ProductError MAPPING_INVALID for the first row that is wrong; `checkRows` lists them all.
 */
export function compile(rows: readonly MappingRow[], references: References): Mapping {
  const { compiled, problems } = compileAll(rows, references);
  const [first] = problems;
  if (first !== undefined) throw new ProductError('MAPPING_INVALID', { target: first.target, ...first.data });
  return { apply: (customer) => applyRows(compiled, customer), sources: [...new Set(compiled.flatMap(({ sources }) => sources))] };
}
