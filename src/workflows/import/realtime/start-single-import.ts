import { keepLane, keptLane, type ImportLane } from '../../../netsuite/import-lane';
import * as log from '../../../netsuite/log';
import { queueSignal } from '../../../netsuite/signal-queue';
import { isTaskUnderWay, submitMapReduce } from '../../../netsuite/tasks';
import { IDS_PARAMETER, SAVED_LANE, SINGLE_DEPLOYMENT } from './lanes';

const SCRIPT = 'customscript_spx_import_mr';
/** How long the deployment is left alone when it is busy with a task of which the id is not known. */
const PATIENCE = 60_000;
/** Ids that the parameter holds in its 300 bytes. */
const MOST_IDS = 25;

/**
 * Has one saved customer imported at once, or, while the deployment is busy, by the run that follows; one task takes a whole
 * burst of saves. `maySubmit`: this save has units left to submit a task; otherwise it only queues. Whatever is missed here, the
 * schedule imports. `now`: milliseconds since 1970, UTC. Cost: 22 units to submit, 7 to queue.
 */
export function startSingleImport(netsuiteId: string, { maySubmit, now }: { maySubmit: boolean; now: number }): void {
  const lane = maySubmit ? keptLane() : undefined;
  if (lane === undefined || isBusy(lane, now)) return queueSignal(SAVED_LANE, { netsuiteId }, new Date(now).toISOString());
  const ids = [...new Set([...lane.missed, netsuiteId])].slice(-MOST_IDS);
  try {
    const task = submitMapReduce(SCRIPT, SINGLE_DEPLOYMENT, { [IDS_PARAMETER]: ids.join(',') });
    keepLane({ task, busyUntil: 0, missed: [] });
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR' } = (error ?? {}) as { name?: string };
    if (name !== 'MAP_REDUCE_ALREADY_RUNNING') log.error({ title: 'A single import could not be started', details: name });
    // No units are left for a row: the run that ends finds it here.
    keepLane({ task: '', busyUntil: now + PATIENCE, missed: ids });
  }
}

const isBusy = ({ task, busyUntil }: ImportLane, now: number): boolean => busyUntil > now || isTaskUnderWay(task);

/**
 * Ends a single import: the run that follows takes what has come meanwhile, unless this one failed; then the schedule does, which
 * knows when to stay away. Cost: 2 units, 22 when something waits.
 */
export function followSingleImport({ mayStart, hasQueued }: { mayStart: boolean; hasQueued: boolean }, now: number): void {
  const { missed } = keptLane();
  const isNeeded = mayStart && (hasQueued || missed.length > 0);
  if (isNeeded) submitMapReduce(SCRIPT, SINGLE_DEPLOYMENT, { [IDS_PARAMETER]: missed.join(',') });
  keepLane({ task: '', busyUntil: isNeeded ? now + PATIENCE : 0, missed: [] });
}
