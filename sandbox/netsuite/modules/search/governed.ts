import type { SearchDefinition } from '../../search/definition';
import { runSearch, type SearchRow } from '../../search/run-search';
import type { Session, Units } from '../../types';
import { requireSearchPermission } from './search-permission';

/**
 * Runs a search as a governed call. It is evaluated first, since the time that a read takes depends on its rows; a refusal is
 * thrown inside the call, so it costs as much. `rows` says how many of them the call hands over.
 */
export function governedSearch(
  session: Session,
  name: string,
  units: Units,
  definition: () => SearchDefinition,
  rows: (found: readonly SearchRow[]) => number = (found) => found.length,
): SearchRow[] {
  let outcome: { found: SearchRow[] } | { failure: unknown };
  try {
    const asked = definition();
    requireSearchPermission(session, asked);
    outcome = { found: runSearch(session.account, asked) };
  } catch (failure) {
    outcome = { failure };
  }
  const settle = (): SearchRow[] => {
    if ('failure' in outcome) throw outcome.failure;
    return outcome.found;
  };
  return session.call(`search.${name}`, units, settle, 'found' in outcome ? rows(outcome.found) : 0);
}
