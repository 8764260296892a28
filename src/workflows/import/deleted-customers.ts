import type { SppCustomer } from '../../core/customer/spp-customer';
import { linkOf } from '../../core/import/match-import';
import { existingIds, findExistingCustomers } from '../../netsuite/customers';
import type { OpenException } from '../../netsuite/exceptions';
import { waitingSignals, type WaitingSignal } from '../../netsuite/signal-queue';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import { guarded, serverTimeOf } from './find-in-spp';
import type { ImportSession } from './import-session';
import { exceptionKey, type ImportItem } from './item';
import { DELETED_LANE } from './realtime/lanes';

/** Ids of one request. */
const MOST = 500;

/** Why nothing is done about a deletion. Stable names. */
type Spared = 'deleted-left' | 'deleted-still-there' | 'deleted-linked-elsewhere' | 'deleted-in-both' | 'deleted-inactive-already';

/** What becomes of the deletions that were noted. */
export interface PlannedDeletions {
  items: Record<string, ImportItem>;
  /** By reason. */
  skipped: Partial<Record<Spared, number>>;
}

/**
 * Plans what SPP learns of linked customers that were deleted in NetSuite: each is made inactive, and **keeps its NetSuite id**.
 * Without one it would count as never integrated: whoever activated it again would have it exported as a new customer, and the
 * import could take it for another customer of the same nickname. NetSuite never gives the id of a deleted record again, so it
 * does no harm; it is the one trace of what the customer was; and a person who wants a new customer clears it. One that NetSuite
 * has under another id (two records that were merged) is left alone. Cost: 10 units, 40 more for up to 500 deletions; the next
 * run takes what is more.
 */
export function planDeletions(
  session: ImportSession,
  { runId, exceptions }: { runId: number; exceptions: ReadonlyMap<string, OpenException> },
): PlannedDeletions {
  const noted = [...new Map(waitingSignals(DELETED_LANE).map((row) => [`${row.netsuiteId} ${row.sppId}`, row])).values()].slice(0, MOST);
  const planned: PlannedDeletions = { items: {}, skipped: {} };
  if (noted.length === 0) return planned;
  const { client, connection, workflow, rules } = session;
  const sparedBy = judge(session, noted);
  const serverTime = serverTimeOf(client);
  const ids = noted.map(({ sppId }) => sppId);
  const found = new Map(
    guarded([...readCustomersById(client, ids, ['active', 'company', 'name', rules.settings.netsuiteIdField]).values()], serverTime).map(
      (customer) => [customer.id, customer],
    ),
  );
  for (const row of noted) {
    const customer = found.get(row.sppId);
    const spared = sparedBy(row, customer);
    const name = `deletion ${row.id}`;
    if (spared !== undefined || customer === undefined) {
      const reason = spared ?? 'deleted-in-both';
      planned.items[name] = { act: 'forget', deletion: row.id };
      planned.skipped[reason] = (planned.skipped[reason] ?? 0) + 1;
      continue;
    }
    const exception = exceptions.get(exceptionKey(row.netsuiteId));
    planned.items[name] = {
      ...{ act: 'write', batch: -1, result: 'updated', notes: false, deletion: row.id, stamp: '' },
      ...{ workflowId: Number(workflow.id), runId, company: customer.company || customer.name || connection.company },
      write: { act: 'modify', key: row.netsuiteId, sppId: row.sppId, seen: customer.updated, fields: { active: '0' } },
      ...(exception?.status === 'open' && { exceptionId: exception.id }),
    };
  }
  return planned;
}

/** Why a deletion is left alone; undefined when it is followed. */
function judge(
  { connection, rules }: ImportSession,
  noted: readonly WaitingSignal[],
): (row: WaitingSignal, customer: SppCustomer | undefined) => Spared | undefined {
  const { netsuiteIdField, onDelete } = rules.settings;
  const alive = existingIds(noted.map(({ netsuiteId }) => netsuiteId));
  const owners = findExistingCustomers(
    connection.company,
    noted.map(({ sppId }) => sppId),
  );
  return (row, customer) => {
    if (onDelete === 'leave') return 'deleted-left';
    if (alive.has(row.netsuiteId)) return 'deleted-still-there';
    if (customer === undefined) return 'deleted-in-both';
    const link = linkOf(customer, netsuiteIdField);
    if (owners.has(row.sppId) || (link !== '' && link !== row.netsuiteId)) return 'deleted-linked-elsewhere';
    return customer.active ? undefined : 'deleted-inactive-already';
  };
}
