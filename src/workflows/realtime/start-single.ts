import * as log from '../../netsuite/log';
import { queueSignal } from '../../netsuite/signal-queue';
import { submitMapReduce } from '../../netsuite/tasks';
import { deploymentOf, EXPORT_SCRIPT, laneOf } from './lanes';

/** Script parameter with the SPP ids of a single export, separated by commas. */
export const IDS_PARAMETER = 'custscript_spx_export_ids';

/**
 * Has one customer exported at once: by a run of its lane, or, when that is busy, by the run that follows. The signal is
 * written down before the lane is tried again, so that a run which ended meanwhile leaves none behind.
 * Cost: 20 units, 46 when the lane is busy.
 */
export function startSingle(sppId: string, received: string): void {
  const lane = laneOf(sppId);
  if (tryLane(lane, { [IDS_PARAMETER]: sppId })) return;
  queueSignal(lane, { sppId }, received);
  tryLane(lane, {});
}

/** False when the lane is busy, or NetSuite takes no task at present: the signal waits then. */
function tryLane(lane: number, parameters: Readonly<Record<string, string>>): boolean {
  try {
    submitMapReduce(EXPORT_SCRIPT, deploymentOf(lane), parameters);
    return true;
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    if (name !== 'MAP_REDUCE_ALREADY_RUNNING') log.error({ title: 'A single export could not be started', details: `${name}: ${message}` });
    return false;
  }
}
