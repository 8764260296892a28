import * as record from 'N/record';
import { runSql, textOf } from './sql';

const EXCEPTION = 'customrecord_spx_exception';
const RUN = 'customrecord_spx_run';
const EDIT = 'customrecord_spx_edit';

const idsOf = (statement: string, params: (string | number)[]): string[] => runSql(statement, params).map((row) => textOf(row['id']));

/** Resolved exceptions of a workflow that nobody changed since a day (`YYYY-MM-DD`), oldest first. Cost: 10 units. */
export const resolvedBefore = (workflowId: string, day: string, most: number): string[] =>
  idsOf(
    `SELECT id FROM ${EXCEPTION} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = 'resolved' AND lastmodified < TO_DATE(?, 'YYYY-MM-DD') ORDER BY id`,
    [Number(workflowId), day],
  ).slice(0, most);

/** Ignored exceptions of a workflow that nobody changed since a day and that still hold what was read, oldest first. Cost: 10 units. */
export const ignoredBefore = (workflowId: string, day: string, most: number): string[] =>
  idsOf(
    `SELECT id FROM ${EXCEPTION} WHERE custrecord_spx_exc_workflow = ? AND custrecord_spx_exc_status = 'ignored' AND custrecord_spx_exc_payload IS NOT NULL
      AND lastmodified < TO_DATE(?, 'YYYY-MM-DD') ORDER BY id`,
    [Number(workflowId), day],
  ).slice(0, most);

/** Ended runs of a workflow since before a day that no exception refers to, oldest first; NetSuite deletes no record that another one holds. Cost: 20 units. */
export function runsBefore(workflowId: string, day: string, most: number): string[] {
  const held = new Set(
    runSql(`SELECT DISTINCT custrecord_spx_exc_run AS id FROM ${EXCEPTION} WHERE custrecord_spx_exc_run IS NOT NULL`).map((row) =>
      textOf(row['id']),
    ),
  );
  const ended = idsOf(
    `SELECT id FROM ${RUN} WHERE custrecord_spx_run_workflow = ? AND custrecord_spx_run_status <> 'running' AND lastmodified < TO_DATE(?, 'YYYY-MM-DD') ORDER BY id`,
    [Number(workflowId), day],
  );
  return ended.filter((id) => !held.has(id)).slice(0, most);
}

/** Notes of edits in SuiteProjects Pro that nobody changed since a day, oldest first. Cost: 10 units. */
export const editsBefore = (day: string, most: number): string[] =>
  idsOf(`SELECT id FROM ${EDIT} WHERE lastmodified < TO_DATE(?, 'YYYY-MM-DD') ORDER BY id`, [day]).slice(0, most);

/** Deletes an exception. Cost: 4 units. */
export const deleteException = (id: string): void => void record.delete({ type: EXCEPTION, id });

/** Deletes a run. Cost: 4 units. */
export const deleteRun = (id: string): void => void record.delete({ type: RUN, id });

/** Deletes the note of an edit. Cost: 4 units. */
export const deleteEdit = (id: string): void => void record.delete({ type: EDIT, id });

/** Empties what an exception holds of its customer; that the customer is left alone stays known. Cost: 2 units. */
export function emptyException(id: string): void {
  const fields = ['payload', 'candidates', 'edited', 'reasons'].map((name) => [`custrecord_spx_exc_${name}`, '']);
  record.submitFields({ type: EXCEPTION, id, values: Object.fromEntries(fields) as Record<string, string> });
}
