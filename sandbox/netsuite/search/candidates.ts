import type { StoredRecord } from '../records/store';
import { upperCase } from '../records/upper-case';
import type { FilterContext } from './compile-filter';
import type { FilterNode, FilterTerm } from './definition';
import { invalidFilter } from './refusals';
import { searchField } from './search-field';

/**
 * The records that can meet the criteria, found by index where one criterion that must hold names values; all of the type
 * otherwise. The newest come first: NetSuite promises no order without a sort, so that nobody relies on one.
 */
export function candidates(context: FilterContext, filter: FilterNode | undefined): StoredRecord[] {
  const found = filter && indexed(context, filter);
  if (!found) return [...context.store.all(context.type)].reverse();
  return [...new Map(found.map((record) => [record.id, record])).values()].sort((one, other) => other.id - one.id);
}

function indexed(context: FilterContext, node: FilterNode): StoredRecord[] | undefined {
  if (node.kind === 'term') return byTerm(context, node.term);
  if (node.kind !== 'and') return undefined;
  for (const one of node.nodes) {
    const found = indexed(context, one);
    if (found) return found;
  }
  return undefined;
}

function byTerm({ store, type }: FilterContext, term: FilterTerm): StoredRecord[] | undefined {
  const operator = term.operator.toLowerCase();
  const keys = term.values.filter((value) => typeof value !== 'object').map(String);
  if ((operator !== 'anyof' && operator !== 'is') || keys.length !== term.values.length || keys.includes('@NONE@')) return undefined;
  const field = searchField(store, type, term, invalidFilter);
  if (term.join === undefined && term.name.toLowerCase() === 'internalid')
    return keys.map((key) => store.get(type, Number(key))).filter((record) => record !== undefined);
  if (field.indexed === undefined) return undefined;
  if (field.kind === 'select') return store.find(type, field.indexed, keys);
  return field.kind === 'text' ? store.find(type, field.indexed, keys.map(upperCase), 'upper') : undefined;
}
