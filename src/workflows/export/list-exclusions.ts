import { relatingFrom } from '../../core/customer/related-records';
import { exclusionOf, type Exclusion } from '../../core/filter/exclusion';
import type { SppClient } from '../../suiteprojects/client';
import { readCustomers } from '../../suiteprojects/read-customers';
import { pathsReadBy, readNeededTables, type SppReaders } from './spp-needs';

export interface ExclusionList {
  /** Customers read, those that pass among them. */
  read: number;
  excluded: number;
  /** By reason. */
  reasons: Record<string, number>;
  /** The first ones, as many as asked for. */
  exclusions: Exclusion[];
}

/**
 * Lists the customers that a filter keeps out, each with the condition that does and what was read for it. Nothing of the
 * filter is left to the server, so that none is missing. Writes nothing. `newerThan`: server time of the last change; '' for
 * all customers. Cost: 10 units per 1,960 customers, and those of `readNeededTables`.
 */
export function listExclusions(
  client: SppClient,
  readers: SppReaders,
  { newerThan, most }: { newerThan: string; most: number },
): ExclusionList {
  const fields = pathsReadBy(readers);
  const relate = relatingFrom(fields, readNeededTables(client, readers));
  const list: ExclusionList = { read: 0, excluded: 0, reasons: {}, exclusions: [] };
  const { distinct } = readCustomers(client, { newerThan, fields }, (customers) => {
    for (const customer of customers) {
      const exclusion = exclusionOf(readers.filter, relate(customer));
      if (exclusion === undefined) continue;
      list.excluded += 1;
      list.reasons[exclusion.reason] = (list.reasons[exclusion.reason] ?? 0) + 1;
      if (list.exclusions.length < most) list.exclusions.push(exclusion);
    }
    return true;
  });
  return { ...list, read: distinct };
}
