import * as record from 'N/record';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_run';

export type RunStatus = 'running' | 'complete' | 'complete with exceptions' | 'waiting' | 'failed' | 'interrupted';

/** The fields of a run row, by their short names. */
export interface RunFields {
  workflow?: number;
  deployment?: string;
  trigger?: string;
  user?: string;
  status?: RunStatus;
  started?: string;
  ended?: string;
  counts?: string;
  units?: number;
  seconds?: number;
  calls?: number;
  watermark_before?: string;
  watermark_after?: string;
  message?: string;
  /** Version of the configuration that the run uses. */
  version?: number;
}

/** A run that is not finished yet. */
export interface OpenRun {
  id: string;
  workflowId: string;
  /** JSON of what getInputData counted; '' when it did not come so far. */
  counts: string;
  watermarkBefore: string;
  calls: number;
  /** Version of the configuration; undefined before it was loaded. */
  version: number | undefined;
}

const fieldId = (name: string): string => `custrecord_spx_run_${name}`;

/** Opens a run row; returns its internal id. Cost: 6 units. */
export function openRun(fields: RunFields): string {
  const run = record.create({ type: TYPE, isDynamic: false });
  for (const [name, value] of Object.entries(fields)) run.setValue({ fieldId: fieldId(name), value });
  return String(run.save());
}

/** Changes a run row. Cost: 2 units. */
export function updateRun(id: string, fields: RunFields): void {
  const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [fieldId(name), value]));
  record.submitFields({ type: TYPE, id, values });
}

/**
 * Runs of a deployment that are still open. A deployment has one unfinished instance at most, so within a run
 * there is one; any other was interrupted. Cost: 10 units.
 */
export function findOpenRuns(deployment: string): OpenRun[] {
  return runSql(
    `SELECT id, custrecord_spx_run_workflow AS workflow, custrecord_spx_run_counts AS counts, custrecord_spx_run_calls AS calls,
      custrecord_spx_run_watermark_before AS watermark, custrecord_spx_run_version AS version
    FROM ${TYPE} WHERE custrecord_spx_run_deployment = ? AND custrecord_spx_run_status = ? ORDER BY id DESC`,
    [deployment, 'running'],
  ).map((row) => ({
    id: textOf(row['id']),
    workflowId: textOf(row['workflow']),
    counts: textOf(row['counts']),
    watermarkBefore: textOf(row['watermark']),
    calls: Number(row['calls'] ?? 0),
    version: typeof row['version'] === 'number' ? row['version'] : undefined,
  }));
}
