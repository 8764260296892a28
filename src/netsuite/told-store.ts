import * as record from 'N/record';
import { readTold, type Told } from '../core/notifications/told';

const TYPE = 'customrecord_spx_workflow';
const FIELD = 'custrecord_spx_wf_told';

/** What somebody was told of lately. On the workflow row and not in N/cache, whose entries may vanish. Cost: 2 units. */
export const loadTold = (workflowId: string): Told =>
  readTold(String(record.load({ type: TYPE, id: workflowId }).getValue({ fieldId: FIELD }) ?? ''));

/** Keeps what somebody was told of. Cost: 2 units. */
export function saveTold(workflowId: string, told: Told): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { [FIELD]: JSON.stringify(told) } });
}
