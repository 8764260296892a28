import * as record from 'N/record';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_signal';
const fieldId = (name: string): string => `custrecord_spx_sig_${name}`;

/** A signal that waits for the run of its lane. */
export interface WaitingSignal {
  id: number;
  sppId: string;
}

/** Puts a signal into the queue of a lane. Cost: 6 units. */
export function queueSignal(lane: number, sppId: string, received: string): void {
  const row = record.create({ type: TYPE, isDynamic: false });
  for (const [name, value] of Object.entries({ lane, spp_id: sppId, received })) row.setValue({ fieldId: fieldId(name), value });
  row.save();
}

/** The signals that wait in a lane, oldest first; 5,000 at most. Cost: 10 units. */
export function waitingSignals(lane: number): WaitingSignal[] {
  return runSql(`SELECT id, custrecord_spx_sig_spp_id AS sppid FROM ${TYPE} WHERE custrecord_spx_sig_lane = ? ORDER BY id`, [lane]).map(
    (row) => ({ id: Number(row['id']), sppId: textOf(row['sppid']) }),
  );
}

/** Takes a signal out of the queue. Cost: 4 units. */
export function removeSignal(id: number): void {
  record.delete({ type: TYPE, id });
}
