import * as record from 'N/record';
import type { WorkflowType } from '../core/configuration/configuration';
import { readHalt, type Halt } from '../core/errors/halt';
import { readSeen, type Seen } from '../core/import/seen';
import { forgetSaveRules } from './save-rules-cache';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_workflow';
const WATERMARK = 'custrecord_spx_wf_watermark';
const SEEN = 'custrecord_spx_wf_seen';

/** A workflow row as stored. What it does is in its configuration (configuration-store.ts). */
export interface StoredWorkflow {
  id: string;
  active: boolean;
  connectionId: string;
  watermark: string;
  /** Seconds that the clock of SuiteProjects Pro was ahead of NetSuite's, its time zone included, when the watermark was moved. */
  clockAhead: number | undefined;
  /** Why the schedule stays away, when it does. */
  halt: Halt | undefined;
}

/** Loads the workflow row of a type; undefined when it was never deployed. Cost: 10 units. */
export function loadWorkflow(type: WorkflowType): StoredWorkflow | undefined {
  const [row] = runSql(
    `SELECT id, custrecord_spx_wf_active AS active, custrecord_spx_wf_connection AS connection,
      custrecord_spx_wf_watermark AS watermark, custrecord_spx_wf_clock AS clockahead, custrecord_spx_wf_halt AS halt
    FROM ${TYPE} WHERE custrecord_spx_wf_type = ? AND isinactive = 'F' ORDER BY id`,
    [type],
  );
  return (
    row && {
      id: textOf(row['id']),
      active: row['active'] === 'T',
      connectionId: textOf(row['connection']),
      watermark: textOf(row['watermark']),
      clockAhead: readWhole(textOf(row['clockahead'])),
      halt: readHalt(textOf(row['halt'])),
    }
  );
}

/** The id of the workflow row of a type, even of one that was made inactive; undefined when it was deleted. Cost: 10 units. */
export function findWorkflowId(type: WorkflowType): string | undefined {
  const [row] = runSql(`SELECT id FROM ${TYPE} WHERE custrecord_spx_wf_type = ? ORDER BY isinactive, id`, [type]);
  return row && textOf(row['id']);
}

const readWhole = (text: string): number | undefined => (/^-?\d{1,12}$/.test(text) ? Number(text) : undefined);

/** Moves the watermark of the export, with how far the clock that it is of was ahead then. Cost: 2 units. */
export function saveWatermark(workflowId: string, watermark: string, clockAhead: number | undefined): void {
  const values = { [WATERMARK]: watermark, custrecord_spx_wf_clock: String(clockAhead ?? '') };
  record.submitFields({ type: TYPE, id: workflowId, values });
}

/** Notes why the schedule stays away; '' when it does not. Cost: 2 units. */
export function saveHalt(workflowId: string, halt: string): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_halt: halt } });
}

/** Switches a workflow on or off. Cost: 3 units. */
export function saveActive(workflowId: string, active: boolean): void {
  record.submitFields({ type: TYPE, id: workflowId, values: { custrecord_spx_wf_active: active } });
  forgetSaveRules();
}

/** What the import has accounted for besides its watermark; '' before its first run. Cost: 2 units. */
export const loadSeen = (workflowId: string): string =>
  String(record.load({ type: TYPE, id: workflowId }).getValue({ fieldId: SEEN }) ?? '');

/** How often two runs that end at the same moment may get in each other's way. */
const TRIES = 3;

/**
 * Changes what the import has accounted for, together with its watermark, and returns it: a single run may do so while a run of
 * all is under way, and neither may take back what the other did. Cost: 6 units. Throws RCRD_HAS_BEEN_CHANGED after three tries.
 */
export function changeSeen(workflowId: string, change: (before: Seen) => Seen): Seen {
  for (let tries = 1; ; tries += 1) {
    const row = record.load({ type: TYPE, id: workflowId });
    const text = (fieldId: string): string => String(row.getValue({ fieldId }) ?? '');
    const seen = change(readSeen(text(WATERMARK), text(SEEN)));
    row.setValue({ fieldId: WATERMARK, value: seen.watermark });
    row.setValue({ fieldId: SEEN, value: JSON.stringify(seen) });
    try {
      row.save();
      return seen;
    } catch (error) {
      if ((error as { name?: string }).name !== 'RCRD_HAS_BEEN_CHANGED' || tries === TRIES) throw error;
    }
  }
}
