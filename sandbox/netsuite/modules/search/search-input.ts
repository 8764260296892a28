import { runSearch } from '../../search/run-search';
import type { SearchDefinition } from '../../search/definition';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { mapStageValues } from './result-json';
import { recordTypeOf } from './result';
import { savedSearch } from './saved-searches';
import { searchDefinitionOf } from './script-search';
import { requireSearchPermission } from './search-permission';

/**
 * The pairs that getInputData gives when it returned a search.Search, or `{type: 'search', id}` for a saved one: a result in
 * JSON by the internal id of its record (help: section_4483841695), by its number from 1 in a summary [K]. Running it costs the
 * script no units. Undefined for anything else. Throws what NetSuite refuses in a search.
 */
export function searchInput(session: Session, returned: unknown): { key: string; value: string }[] | undefined {
  const definition = searchDefinitionOf(returned) ?? referencedSearch(session, returned);
  if (!definition) return undefined;
  return session.call('search.getInputData', 0, () => {
    requireSearchPermission(session, definition);
    return runSearch(session.account, definition).map((row, index) => {
      const id = row.record ? String(row.record.id) : String(index + 1);
      const recordType = row.record ? recordTypeOf(row.record) : null;
      return { key: id, value: JSON.stringify({ recordType, id, values: mapStageValues(definition.columns, row) }) };
    });
  });
}

function referencedSearch(session: Session, returned: unknown): SearchDefinition | undefined {
  if (typeof returned !== 'object' || returned === null || Array.isArray(returned)) return undefined;
  if (!Object.hasOwn(returned, 'type') || !Object.hasOwn(returned, 'id')) return undefined;
  if ((returned as { type: unknown }).type !== 'search') return undefined;
  const { id } = readOptions<{ id: string | number }>(session, 'getInputData', returned, {
    required: ['type', 'id'],
    kinds: { id: ['text', 'number'] },
  });
  return session.call('search.getInputData', 0, () => savedSearch(session.account, id).definition);
}
