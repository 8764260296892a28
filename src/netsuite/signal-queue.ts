import * as record from 'N/record';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_signal';
const fieldId = (name: string): string => `custrecord_spx_sig_${name}`;

/** Whom a signal is about, by the ids that are known of them; '' otherwise. */
export interface SignalledIds {
  sppId?: string;
  netsuiteId?: string;
}

/** A signal that waits for the run of its lane. */
export interface WaitingSignal extends Required<SignalledIds> {
  id: number;
}

/** Puts a signal into the queue of a lane. Cost: 6 units. */
export function queueSignal(lane: number, { sppId = '', netsuiteId = '' }: SignalledIds, received: string): void {
  const row = record.create({ type: TYPE, isDynamic: false });
  const values = { lane, spp_id: sppId, netsuite_id: netsuiteId, received };
  for (const [name, value] of Object.entries(values)) row.setValue({ fieldId: fieldId(name), value });
  row.save();
}

/** The signals that wait in a lane, oldest first; 5,000 at most. Cost: 10 units. */
export function waitingSignals(lane: number): WaitingSignal[] {
  return runSql(
    `SELECT id, custrecord_spx_sig_spp_id AS sppid, custrecord_spx_sig_netsuite_id AS netsuiteid FROM ${TYPE}
    WHERE custrecord_spx_sig_lane = ? ORDER BY id`,
    [lane],
  ).map((row) => ({ id: Number(row['id']), sppId: textOf(row['sppid']), netsuiteId: textOf(row['netsuiteid']) }));
}

/** Takes a signal out of the queue; another run may have done so. Cost: 4 units. */
export function removeSignal(id: number): void {
  try {
    record.delete({ type: TYPE, id });
  } catch (error) {
    if ((error as { name?: string }).name !== 'RCRD_DSNT_EXIST') throw error;
  }
}
