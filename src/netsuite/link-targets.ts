import type { LinkTarget } from '../core/adoption/judge-links';
import { externalIdOf, SPP_ID_FIELD } from './customers';
import { placeholders, runSql, textOf, type SqlRow } from './sql';

/** An IN list takes no more values. */
const PER_LIST = 1000;

function* listsOf(ids: readonly string[]): Generator<number[]> {
  const numbers = [...new Set(ids)].map(Number);
  for (let start = 0; start < numbers.length; start += PER_LIST) yield numbers.slice(start, start + PER_LIST);
}

/**
 * The NetSuite customers of these internal ids, leads and prospects among them. `company` is the SPP company: an external id of
 * its export says whose customer it is, and wins over the field. Cost: 10 units per 1,000 ids.
 */
export function findLinkTargets(netsuiteIds: readonly string[], company: string): Map<string, LinkTarget> {
  const found = new Map<string, LinkTarget>();
  for (const ids of listsOf(netsuiteIds)) {
    const rows = runSql(
      `SELECT id, companyname, entityid, isinactive, searchstage, externalid, ${SPP_ID_FIELD} AS sppid
        FROM customer WHERE id IN (${placeholders(ids.length)}) ORDER BY id`,
      ids,
    );
    for (const row of rows) found.set(textOf(row['id']), targetOf(row, externalIdOf(company, '')));
  }
  return found;
}

function targetOf(row: SqlRow, ownPrefix: string): LinkTarget {
  const externalId = textOf(row['externalid']);
  return {
    companyName: textOf(row['companyname']),
    entityId: textOf(row['entityid']),
    isInactive: row['isinactive'] === 'T',
    stage: textOf(row['searchstage']),
    sppId: externalId.startsWith(ownPrefix) ? externalId.slice(ownPrefix.length) : textOf(row['sppid']),
  };
}

/** The kind of those of these ids that are an entity of any kind. The names of the kinds: [K]. Cost: 10 units per 1,000 ids; none for none. */
export function findEntityKinds(netsuiteIds: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const ids of listsOf(netsuiteIds))
    for (const row of runSql(`SELECT id, type FROM entity WHERE id IN (${placeholders(ids.length)}) ORDER BY id`, ids))
      found.set(textOf(row['id']), textOf(row['type']));
  return found;
}
