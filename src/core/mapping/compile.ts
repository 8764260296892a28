import type { Problem } from '../errors/problem';
import { ProductError } from '../errors/product-error';
import { applyRows, explainRows, type CompiledRow } from './apply-rows';
import { compileEach } from './compile-each';
import { compileValue } from './kinds/registry';
import { listResolver } from './list-values';
import type { CompiledExpression, Mapping, MappingRow, Pullback, References } from './mapping-row';
import { needsOf } from './needs';
import { pullbackOf } from './pullbacks';
import { placeOf } from './targets';

export { byOrder, effectiveRows } from './compile-each';

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
  const { compiled, problems } = compileEach(rows, (row) =>
    row.kind === 'pullback'
      ? ({ part: 'pullback', pullback: pullbackOf(row) } as const)
      : ({ part: 'value', value: compileRow(row, references) } as const),
  );
  return {
    values: compiled.flatMap((one) => (one.part === 'value' ? [one.value] : [])),
    pullbacks: compiled.flatMap((one) => (one.part === 'pullback' ? [one.pullback] : [])),
    problems,
  };
}

/** What is wrong with rows, for the mapping page; empty when they compile. */
export const checkRows = (rows: readonly MappingRow[], references: References = {}): Problem[] => compileAll(rows, references).problems;

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
    explain: (customer) => explainRows(values, customer),
    ...needsOf(values),
    pullbacks,
  };
}
