import type { NetSuiteLookup } from '../core/configuration/account-facts';
import { isQueryName } from './lookup-tables';
import { runSql } from './sql';

/** Whether a query knows a type of records and a field of it. */
function isKnown({ recordType, by }: NetSuiteLookup): boolean {
  if (!isQueryName(recordType) || !isQueryName(by)) return false;
  try {
    runSql(`SELECT id, ${by} AS lookupvalue FROM ${recordType} WHERE isinactive = 'F' AND id = ? ORDER BY id`, [0]);
    return true;
  } catch {
    // Whatever the reason, a run could not read it either.
    return false;
  }
}

/** Those of some lookups that cannot be read in this account. Cost: 10 units each. */
export const findMissingLookups = (lookups: readonly NetSuiteLookup[]): NetSuiteLookup[] => lookups.filter((lookup) => !isKnown(lookup));
