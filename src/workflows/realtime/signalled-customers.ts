import type { SppCustomer } from '../../core/customer/spp-customer';
import { removeSignal, waitingSignals } from '../../netsuite/signal-queue';
import type { SppClient } from '../../suiteprojects/client';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';

/** Customers that one run of a lane takes; the others are left to the run that follows. */
const MOST_PER_RUN = 400;

const SPP_ID = /^[1-9]\d{0,14}$/;

/** The customers that a run of a lane is to export. */
export interface Signalled {
  customers: SppCustomer[];
  /** Signals up to this id are taken; 0 when none waited. */
  takenUpTo: number;
}

/**
 * Reads the customers that this run was started for, and those whose signals wait in its lane, by id. One that was deleted
 * meanwhile is left out. Cost: 20 units; 10 when there is nobody to read. Throws ProductError of SuiteProjects Pro.
 */
export function readSignalled(client: SppClient, lane: number, { ids, fields }: { ids: string; fields: readonly string[] }): Signalled {
  const named = ids.split(',').map((id) => id.trim());
  const waiting = waitingSignals(lane).slice(0, MOST_PER_RUN - named.length);
  const wanted = [...named, ...waiting.map(({ sppId }) => sppId)].filter((id) => SPP_ID.test(id));
  return { customers: [...readCustomersById(client, wanted, fields).values()], takenUpTo: waiting.at(-1)?.id ?? 0 };
}

/** Takes the signals that a run has handled out of its lane; returns whether others wait. Cost: 10 units, 4 per signal. */
export function clearSignals(lane: number, takenUpTo: number): boolean {
  const waiting = waitingSignals(lane);
  for (const { id } of waiting) if (id <= takenUpTo) removeSignal(id);
  return waiting.some(({ id }) => id > takenUpTo);
}
