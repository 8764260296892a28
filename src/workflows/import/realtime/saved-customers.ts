import * as runtime from 'N/runtime';
import { removeSignal, waitingSignals } from '../../../netsuite/signal-queue';
import { IDS_PARAMETER, MOST_PER_RUN, SAVED_LANE, SINGLE_DEPLOYMENT } from './lanes';

const NETSUITE_ID = /^[1-9]\d{0,14}$/;

/** Whether this run is of single customers that were saved. */
export const isSingle = (): boolean => runtime.getCurrentScript().deploymentId === SINGLE_DEPLOYMENT;

/** Customers whose saves wait for a run. */
export interface Saves {
  /** NetSuite ids, each once: of those that this run was started for, and of those in the queue. */
  ids: string[];
  /** Signals up to this id are among them; 0 when none waited. */
  signalsUpTo: number;
}

/** The saves that wait; a run of all reads their customers anyway, and only takes them out of the queue. Cost: 10 units. */
export function readSaves(): Saves {
  const named = String(runtime.getCurrentScript().getParameter({ name: IDS_PARAMETER }) ?? '').split(',');
  const waiting = waitingSignals(SAVED_LANE).slice(0, isSingle() ? MOST_PER_RUN : undefined);
  const ids = [...named, ...waiting.map(({ netsuiteId }) => netsuiteId)].map((id) => id.trim()).filter((id) => NETSUITE_ID.test(id));
  return { ids: [...new Set(ids)], signalsUpTo: waiting.at(-1)?.id ?? 0 };
}

/** Saves that one run takes out of the queue; each costs 4 units of the 10,000 of its end. */
const MOST_CLEARED = 1000;

/** Takes the saves that a run has seen to out of the queue; returns whether others wait. Cost: 10 units, 4 per save. */
export function clearSaves(signalsUpTo: number): boolean {
  const waiting = waitingSignals(SAVED_LANE);
  for (const { id } of waiting.slice(0, MOST_CLEARED)) if (id <= signalsUpTo) removeSignal(id);
  return waiting.some(({ id }) => id > signalsUpTo);
}
