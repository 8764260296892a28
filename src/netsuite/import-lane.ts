import { FIVE_MINUTES, findKept, keep } from './metadata-cache';

/**
 * What is known of the deployment for single imports, so that a save need not try to submit it. NetSuite may forget it: then the
 * next save tries, and the schedule imports what was missed.
 */
export interface ImportLane {
  /** Id of its task; '' when it is not known. */
  task: string;
  /** It is taken to be busy until then; milliseconds since 1970, UTC. */
  busyUntil: number;
  /** NetSuite ids of customers for whom it was found busy when there were no units left for a row in the queue. */
  missed: string[];
}

const NAME = 'import lane';

/** Cost: 1 unit. */
export const keptLane = (): ImportLane => findKept<ImportLane>(NAME) ?? { task: '', busyUntil: 0, missed: [] };

/** Cost: 1 unit. */
export const keepLane = (lane: ImportLane): void => keep(NAME, lane, FIVE_MINUTES);
