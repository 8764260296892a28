import { validateDraft } from '../customer/validate-draft';
import type { CustomerDraft, FieldValue } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { Problem } from '../errors/problem';
import { ProductError } from '../errors/product-error';
import { addressLines, type AddressGroup } from './address-lines';
import { ExpressionError, pathsIn } from './expression';
import { KINDS } from './kinds/registry';
import type { Explanation, Mapping, MappingResult, MappingRow, Reader, Reading, References } from './mapping-row';

interface CompiledRow {
  row: MappingRow;
  read: Reader;
}

const BODY_TARGET = /^[a-z][a-z0-9_]*$/;
const ADDRESS_TARGET = /^address\.([a-z][a-z0-9]*)\.([a-z][a-z0-9_]*)$/;

const byOrder = (one: MappingRow, other: MappingRow): number =>
  one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Active rows in order; a default row gives way to a custom row of the same target. */
function effectiveRows(rows: readonly MappingRow[]): MappingRow[] {
  const active = rows.filter((row) => row.active);
  const custom = new Set(active.filter((row) => !row.isDefaultRow).map((row) => row.target));
  return active.filter((row) => !row.isDefaultRow || !custom.has(row.target)).sort(byOrder);
}

function compileRow(row: MappingRow, references: References): CompiledRow | Problem {
  const invalid = (reason: string): Problem => ({ code: 'MAPPING_INVALID', target: row.target, data: { rowId: row.id, reason } });
  if (!BODY_TARGET.test(row.target) && !ADDRESS_TARGET.test(row.target)) return invalid('the target is not a field id or an address field');
  if (!Object.hasOwn(KINDS, row.kind)) return invalid(`there is no kind "${String(row.kind)}"`);
  try {
    return { row, read: KINDS[row.kind](row.expression, references) };
  } catch (error) {
    if (error instanceof ExpressionError) return invalid(error.reason);
    throw error;
  }
}

function compileAll(rows: readonly MappingRow[], references: References): { compiled: CompiledRow[]; problems: Problem[] } {
  const compiled: CompiledRow[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const row of effectiveRows(rows)) {
    const result = compileRow(row, references);
    if ('code' in result) problems.push(result);
    else if (seen.has(row.target))
      problems.push({ code: 'MAPPING_INVALID', target: row.target, data: { rowId: row.id, reason: 'another active row has this target' } });
    else compiled.push(result);
    seen.add(row.target);
  }
  return { compiled, problems };
}

/** What is wrong with rows, for the mapping page; empty when they compile. */
export const checkRows = (rows: readonly MappingRow[], references: References = {}): Problem[] => compileAll(rows, references).problems;

function leaveOut(about: Omit<Explanation, 'value' | 'problem'>, why: string): Explanation {
  return { ...about, steps: [...about.steps, `left out: ${why}`] };
}

function withDefault(row: MappingRow, about: Omit<Explanation, 'value' | 'problem'>, why: string): Explanation {
  if (row.defaultValue === undefined || row.defaultValue === '') return leaveOut(about, `${why}, and there is no default`);
  return { ...about, source: 'default of the row', steps: [...about.steps, `${why}: default used`], value: row.defaultValue };
}

/** Applies the row's policies to what its kind found. */
function settle(row: MappingRow, reading: Reading): Explanation {
  const about = { target: row.target, rowId: row.id, source: reading.source, steps: reading.steps };
  if (reading.found === 'value') return { ...about, value: reading.value };
  if (reading.found === 'not-applicable') return leaveOut(about, 'not applicable');
  if (reading.found === 'empty') {
    if (row.onEmpty === 'park')
      return { ...about, problem: { code: 'REQUIRED_VALUE_MISSING', target: row.target, data: { source: reading.source } } };
    return row.onEmpty === 'use-default' ? withDefault(row, about, 'empty') : leaveOut(about, 'empty');
  }
  if (row.onNoMatch === 'park') return { ...about, problem: { code: reading.code, target: row.target, data: { value: reading.input } } };
  if (row.onNoMatch === 'pass-through') return { ...about, steps: [...reading.steps, 'no match: passed through'], value: reading.input };
  return withDefault(row, about, 'no match');
}

function apply(rows: readonly CompiledRow[], customer: SppCustomer): MappingResult {
  const fields: Record<string, FieldValue> = {};
  const groups = new Map<string, AddressGroup>();
  const explanation: Explanation[] = [];
  for (const { row, read } of rows) {
    const reading = read(customer);
    const settled = settle(row, reading);
    explanation.push(settled);
    if (settled.value === undefined) continue;
    const [, label, field] = ADDRESS_TARGET.exec(row.target) ?? [];
    if (label === undefined || field === undefined) {
      fields[row.target] = settled.value;
      continue;
    }
    const group = groups.get(label) ?? { fields: new Map<string, FieldValue>(), hasContent: false };
    group.fields.set(field, settled.value);
    if (reading.found !== 'empty' && field !== 'addressee' && row.kind !== 'fixed') group.hasContent = true;
    groups.set(label, group);
  }
  const draft: CustomerDraft = { fields, addresses: addressLines(groups) };
  const own = explanation.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const parked = new Set(own.map(({ target }) => target));
  return { draft, explanation, problems: [...own, ...validateDraft(draft).filter(({ target }) => !parked.has(target))] };
}

/**
 * Compiles rows once per run; `apply` is then linear in the rows and never throws.
 * Throws ProductError MAPPING_INVALID for the first row that is wrong; `checkRows` lists them all.
 */
export function compile(rows: readonly MappingRow[], references: References): Mapping {
  const { compiled, problems } = compileAll(rows, references);
  const first = problems[0];
  if (first !== undefined) throw new ProductError('MAPPING_INVALID', { target: first.target, ...first.data });
  const sources = new Set(compiled.flatMap(({ row }) => (row.kind === 'fixed' ? [] : pathsIn(row.expression))));
  return { apply: (customer) => apply(compiled, customer), sources: [...sources] };
}
