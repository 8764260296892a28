import { readField, type SppCustomer } from '../customer/spp-customer';
import type { Problem } from '../errors/problem';
import { ProductError } from '../errors/product-error';
import { applyRows, type CompiledRow } from './apply-rows';
import { ExpressionError } from './expression';
import { compileValue } from './kinds/registry';
import { listResolver } from './list-values';
import type { CompiledExpression, Mapping, MappingRow, Pullback, References } from './mapping-row';
import { needsOf } from './needs';
import { pullbackOf } from './pullbacks';
import { placeOf } from './targets';

/** Rows in their order, those of one order by id. */
export const byOrder = (one: MappingRow, other: MappingRow): number =>
  one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The rows that count: active ones in order; a default row gives way to a custom row of the same target. */
export function effectiveRows(rows: readonly MappingRow[]): MappingRow[] {
  const active = rows.filter((row) => row.active);
  const custom = new Set(active.filter((row) => !row.isDefaultRow).map((row) => row.target));
  return active.filter((row) => !row.isDefaultRow || !custom.has(row.target)).sort(byOrder);
}

type CompiledValue = CompiledRow & CompiledExpression;

function compileRow(row: MappingRow, references: References): CompiledValue {
  const place = placeOf(row.target);
  const resolved = place.part === 'list' ? { ...place, resolve: listResolver(place.list, references) } : place;
  return { ...compileValue(row.kind, row.expression, references), row, place: resolved };
}

interface CompiledRows {
  values: CompiledValue[];
  pullbacks: Pullback[];
  problems: Problem[];
}

function compileAll(rows: readonly MappingRow[], references: References): CompiledRows {
  const compiled: CompiledRows = { values: [], pullbacks: [], problems: [] };
  const seen = new Set<string>();
  for (const row of effectiveRows(rows)) {
    try {
      if (seen.has(row.target)) throw new ExpressionError('another active row has this target');
      seen.add(row.target);
      if (row.kind === 'pullback') compiled.pullbacks.push(pullbackOf(row));
      else compiled.values.push(compileRow(row, references));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      compiled.problems.push({ code: 'MAPPING_INVALID', target: row.target, data: { rowId: row.id, reason: error.reason } });
    }
  }
  return compiled;
}

/** What is wrong with rows, for the mapping page; empty when they compile. */
export const checkRows = (rows: readonly MappingRow[], references: References = {}): Problem[] => compileAll(rows, references).problems;

function explain(rows: readonly CompiledRow[], customer: SppCustomer): ReturnType<Mapping['explain']> {
  const result = applyRows(rows, customer);
  const sourcesByRow = new Map(rows.map(({ row, sources }) => [row.id, sources]));
  const sourceValues = (rowId: string) =>
    Object.fromEntries((sourcesByRow.get(rowId) ?? []).map((path) => [path, readField(customer, path)]));
  return { ...result, explanation: result.explanation.map((entry) => ({ ...entry, sourceValues: sourceValues(entry.rowId) })) };
}

/**
 * Compiles rows once per run; `apply` is then linear in the rows and never throws. What the rows need of other tables is
 * known after compiling without them, which costs nothing: tables are indexed when the first customer asks.
 * Throws ProductError MAPPING_INVALID for the first row that is wrong; `checkRows` lists them all.
 */
export function compile(rows: readonly MappingRow[], references: References): Mapping {
  const { values, pullbacks, problems } = compileAll(rows, references);
  const [first] = problems;
  if (first !== undefined) throw new ProductError('MAPPING_INVALID', { target: first.target, ...first.data });
  return {
    apply: (customer) => applyRows(values, customer),
    explain: (customer) => explain(values, customer),
    ...needsOf(values),
    pullbacks,
  };
}
