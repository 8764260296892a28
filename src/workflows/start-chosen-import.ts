import { existingIds } from '../netsuite/customers';
import { startOnDemand, type Started } from './start-run';

/** What became of a request to import single customers. */
export interface StartedChosenImport {
  /** Undefined when NetSuite has none of them. */
  started: Started | undefined;
  /** Ids that NetSuite has no customer of. */
  missing: string[];
}

/** Starts an import of these customers of NetSuite, 500 at most. Cost: 70 units. Throws ProductError. */
export function startChosenImport(ids: readonly string[]): StartedChosenImport {
  const existing = existingIds(ids);
  const found = ids.filter((id) => existing.has(id));
  return {
    started: found.length === 0 ? undefined : startOnDemand('customers_import', { kind: 'ids', ids: found }),
    missing: ids.filter((id) => !existing.has(id)),
  };
}
