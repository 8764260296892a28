import { ProductError } from '../errors/product-error';
import { DEFAULT_ROWS } from './default-rows';
import { isKindName } from './kinds/registry';
import { ON_EMPTY, ON_NO_MATCH, type MappingRow } from './mapping-row';

/** A mapping row as its record holds it: nothing is checked yet. A policy that is '' means the first of its kind, as shipped. */
export interface StoredMappingRow {
  id: string;
  order: number;
  target: string;
  kind: string;
  expression: string;
  onEmpty: string;
  onNoMatch: string;
  /** '' for none. */
  defaultValue: string;
  active: boolean;
  isDefaultRow: boolean;
}

const policyOf = <Policy extends string>(policies: readonly [Policy, ...Policy[]], stored: string): Policy | undefined =>
  stored === '' ? policies[0] : policies.find((policy) => policy === stored);

/** The row, or everything that is wrong with it. */
function readRow(stored: StoredMappingRow): MappingRow | string[] {
  const { id, order, target, kind, expression, defaultValue, active, isDefaultRow } = stored;
  const onEmpty = policyOf(ON_EMPTY, stored.onEmpty);
  const onNoMatch = policyOf(ON_NO_MATCH, stored.onNoMatch);
  if (isKindName(kind) && onEmpty !== undefined && onNoMatch !== undefined && Number.isFinite(order))
    return { id, order, target, kind, expression, onEmpty, onNoMatch, ...(defaultValue !== '' && { defaultValue }), active, isDefaultRow };
  return [
    isKindName(kind) ? '' : `there is no kind "${kind}"`,
    onEmpty === undefined ? `on empty cannot be "${stored.onEmpty}"` : '',
    onNoMatch === undefined ? `on no match cannot be "${stored.onNoMatch}"` : '',
    Number.isFinite(order) ? '' : 'the order is not a number',
  ].filter((reason) => reason !== '');
}

/**
 * The mapping of a workflow: its stored rows, and the shipped row of every default target that has no stored row at all
 * (design 3). A stored row that is switched off counts as stored: its target stays unmapped; and it is left out when it
 * cannot be read, so that a bad row can always be switched off.
 * Throws ProductError MAPPING_INVALID with all that is wrong with the active rows.
 */
export function mappingRowsOf(stored: readonly StoredMappingRow[]): MappingRow[] {
  const rows: MappingRow[] = [];
  const problems: string[] = [];
  for (const one of stored) {
    const row = readRow(one);
    if (!Array.isArray(row)) rows.push(row);
    else if (one.active) problems.push(`row ${one.id} (${one.target}): ${row.join(', ')}`);
  }
  if (problems.length > 0) throw new ProductError('MAPPING_INVALID', { rows: problems.length, reason: problems.join('; ') });
  const targets = new Set(stored.map(({ target }) => target));
  return [...rows, ...DEFAULT_ROWS.filter(({ target }) => !targets.has(target))];
}
