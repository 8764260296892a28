import type { NetSuiteCustomer } from '../customer/netsuite-customer';
import type { Problem } from '../errors/problem';
import { ProductError } from '../errors/product-error';
import { compileEach } from '../mapping/compile-each';
import { ExpressionError } from '../mapping/expression';
import { compileValue } from '../mapping/kinds/registry';
import type { CompiledExpression, Explanation, MappingRow, References, SppTableNeed } from '../mapping/mapping-row';
import { needsOf } from '../mapping/needs';
import { settle } from '../mapping/settle';
import { NETSUITE_SIDE } from '../mapping/side';
import { importTargetOf } from './import-targets';

/** What a row gives for one customer. */
export interface ImportValue extends Explanation {
  /** Path of the SPP customer. */
  path: string;
  initialOnly: boolean;
  /** NetSuite paths that the row reads. */
  sources: readonly string[];
}

/** A compiled import mapping. Pure and total. */
export interface ImportMapping {
  /** One value per row that counts, in order. */
  apply(customer: NetSuiteCustomer): ImportValue[];
  /** NetSuite paths that the rows read. */
  readonly sources: readonly string[];
  /** SPP paths that the rows fill. */
  readonly targets: readonly string[];
  /** SPP tables to read before the mapping is compiled for a run. */
  readonly tables: readonly SppTableNeed[];
}

/** `clearEmptied`: a row whose source is empty empties its target; otherwise it leaves the target alone. */
export interface ImportMappingOptions {
  clearEmptied: boolean;
  /** SPP fields that the workflow writes itself. */
  ownFields: readonly string[];
}

type CompiledRow = CompiledExpression & { row: MappingRow; path: string };

function compileRow(row: MappingRow, references: References, ownFields: readonly string[]): CompiledRow {
  const path = importTargetOf(row.target);
  if (ownFields.includes(path)) throw new ExpressionError(`this product writes ${path} itself`);
  return { ...compileValue(row.kind, row.expression, references), row, path };
}

function valueOf({ row, path, sources, read }: CompiledRow, customer: NetSuiteCustomer, clearEmptied: boolean): ImportValue {
  const reading = read(customer);
  const about = { path, initialOnly: row.initialOnly === true, sources };
  if (clearEmptied && reading.found === 'empty' && row.onEmpty === 'leave-out')
    return { target: row.target, rowId: row.id, source: reading.source, steps: [...reading.steps, 'emptied'], value: '', ...about };
  return { ...settle(row, reading), ...about };
}

const compileAll = (rows: readonly MappingRow[], references: References, { ownFields }: ImportMappingOptions) =>
  compileEach(rows, (row) => compileRow(row, { ...references, side: NETSUITE_SIDE }, ownFields));

/** What is wrong with the rows of an import; empty when they compile. */
export const checkImportRows = (rows: readonly MappingRow[], references: References, options: ImportMappingOptions): Problem[] =>
  compileAll(rows, references, options).problems;

/** Compiles the rows of an import once per run. Throws ProductError MAPPING_INVALID for the first row that is wrong. */
export function compileImport(rows: readonly MappingRow[], references: References, options: ImportMappingOptions): ImportMapping {
  const { compiled, problems } = compileAll(rows, references, options);
  const [first] = problems;
  if (first !== undefined) throw new ProductError('MAPPING_INVALID', { target: first.target, ...first.data });
  const { sources, tables } = needsOf(compiled);
  return {
    apply: (customer) => compiled.map((row) => valueOf(row, customer, options.clearEmptied)),
    sources,
    tables,
    targets: compiled.map(({ path }) => path),
  };
}
