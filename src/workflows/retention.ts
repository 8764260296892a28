import * as log from '../netsuite/log';
import {
  deleteEdit,
  deleteException,
  deleteRun,
  editsBefore,
  emptyException,
  ignoredBefore,
  resolvedBefore,
  runsBefore,
} from '../netsuite/retained';
import type { MemberType } from './members';

const DAY = 86_400_000;
/** Rows of each kind that one run removes; the next one goes on. */
const MOST = 50;

/**
 * Removes what is older than the retention setting of a workflow, a little at a time: resolved exceptions, ended runs that no exception
 * refers to, notes of edits, and what ignored exceptions hold of their customers. An ignored exception itself stays: it is the decision that
 * its customer is left alone, and without it the export would create that customer. Open exceptions are never touched.
 * One row that cannot be removed holds up no other. Cost: 50 units, 700 more at most.
 */
export function removeOutdated({ type, workflowId }: { type: MemberType; workflowId: string }, retentionDays: number, now: number): void {
  const day = new Date(now - retentionDays * DAY).toISOString().slice(0, 10);
  const kinds = [
    { what: 'resolved exceptions', ids: resolvedBefore(workflowId, day, MOST), remove: deleteException },
    { what: 'ignored exceptions (their content)', ids: ignoredBefore(workflowId, day, MOST), remove: emptyException },
    { what: 'runs', ids: runsBefore(workflowId, day, MOST), remove: deleteRun },
    // They belong to no run; the settings of the export say what may be edited, and how long it is remembered.
    ...(type === 'customers_export' ? [{ what: 'notes of edits', ids: editsBefore(day, MOST), remove: deleteEdit }] : []),
  ];
  for (const { what, ids, remove } of kinds) {
    const removed = ids.filter((id) => removes(remove, id)).length;
    if (ids.length > 0) log.audit({ title: 'Retention', details: `${removed} of ${ids.length} ${what} from before ${day} were removed.` });
  }
}

function removes(remove: (id: string) => void, id: string): boolean {
  try {
    remove(id);
    return true;
  } catch (error) {
    log.error({ title: `Retention could not remove row ${id}`, details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
    return false;
  }
}
