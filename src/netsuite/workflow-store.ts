import * as record from 'N/record';
import type { WorkflowType } from '../core/configuration/configuration';
import { readHalt, type Halt } from '../core/errors/halt';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_workflow';

/** A workflow row as stored. What it does is in its configuration (configuration-store.ts). */
export interface StoredWorkflow {
  id: string;
  active: boolean;
  connectionId: string;
  watermark: string;
  /** Why the schedule stays away, when it does. */
  halt: Halt | undefined;
}

/** Loads the workflow row of a type; undefined when it was never deployed. Cost: 10 units. */
export function loadWorkflow(type: WorkflowType): StoredWorkflow | undefined {
  const [row] = runSql(
    `SELECT id, custrecord_spx_wf_active AS active, custrecord_spx_wf_connection AS connection,
      custrecord_spx_wf_watermark AS watermark, custrecord_spx_wf_halt AS halt
    FROM ${TYPE} WHERE custrecord_spx_wf_type = ? AND isinactive = 'F' ORDER BY id`,
    [type],
  );
  return (
    row && {
      id: textOf(row['id']),
      active: row['active'] === 'T',
      connectionId: textOf(row['connection']),
      watermark: textOf(row['watermark']),
      halt: readHalt(textOf(row['halt'])),
    }
  );
}

/** Moves the watermark. Cost: 2 units. */
export function saveWatermark(workflowId: string, watermark: string): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_watermark: watermark } });
}

/** Notes why the schedule stays away; '' when it does not. Cost: 2 units. */
export function saveHalt(workflowId: string, halt: string): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_halt: halt } });
}

/** Switches a workflow on or off. Cost: 2 units. */
export function saveActive(workflowId: string, active: boolean): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_active: active } });
}

/** What the import has accounted for besides its watermark; '' before its first run. Cost: 2 units. */
export const loadSeen = (workflowId: string): string =>
  String(record.load({ type: TYPE, id: workflowId }).getValue({ fieldId: 'custrecord_spx_wf_seen' }) ?? '');

/** Moves the watermark of the import, with what it has accounted for around it. Cost: 2 units. */
export function saveSeen(workflowId: string, watermark: string, seen: string): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_watermark: watermark, custrecord_spx_wf_seen: seen } });
}
