import * as record from 'N/record';
import * as search from 'N/search';
import { printChoice, readChoice, type RunChoice } from '../core/runs/run-choice';
import { runSql, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_run';

/** `queued`: it was started and waits for NetSuite. */
export type RunStatus = 'queued' | 'running' | 'complete' | 'complete with exceptions' | 'waiting' | 'cancelled' | 'failed' | 'interrupted';

/** The place of a run in a workflow group; steps count from 1. */
export interface GroupStep {
  group: number;
  step: number;
}

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
  /** As `printChoice` gives it. */
  choice?: string;
  /** Id of the Map/Reduce task. */
  task?: string;
  /** Who asked the run to stop, and when. */
  cancel?: string;
  group?: number;
  step?: number;
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
  status: RunStatus;
  user: string;
  trigger: string;
  choice: RunChoice;
  /** Who asked the run to stop, and when; '' when nobody did. */
  cancel: string;
  /** Id of the Map/Reduce task; '' when a schedule or the run itself submitted it. */
  task: string;
  /** Undefined for a run that is part of no group. */
  place: GroupStep | undefined;
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

const NAMES = ['workflow', 'counts', 'calls', 'watermark_before', 'version', 'status', 'user', 'trigger'];
const COLUMNS = `id, ${[...NAMES, 'choice', 'cancel', 'task', 'group', 'step'].map((name) => `${fieldId(name)} AS run_${name}`).join(', ')}`;

function openRunOf(row: SqlRow): OpenRun {
  const text = (name: string): string => textOf(row[`run_${name}`]);
  const number = (name: string): number => Number(row[`run_${name}`] ?? 0);
  return {
    id: textOf(row['id']),
    workflowId: text('workflow'),
    counts: text('counts'),
    watermarkBefore: text('watermark_before'),
    calls: number('calls'),
    version: row['run_version'] === null ? undefined : number('version'),
    status: text('status') as RunStatus,
    user: text('user'),
    trigger: text('trigger'),
    choice: readChoice(text('choice')),
    cancel: text('cancel'),
    task: text('task'),
    place: number('group') === 0 ? undefined : { group: number('group'), step: number('step') },
  };
}

/**
 * Runs of a deployment that are under way, the newest first. A deployment has one unfinished instance at most, so within a
 * run there is one; any other was interrupted. Cost: 10 units.
 */
export const findOpenRuns = (deployment: string): OpenRun[] => findUnfinishedRuns(deployment).filter(({ status }) => status === 'running');

/** Runs of a deployment that are under way or wait for NetSuite, the newest first. Cost: 10 units. */
export const findUnfinishedRuns = (deployment: string): OpenRun[] =>
  runSql(
    `SELECT ${COLUMNS} FROM ${TYPE} WHERE custrecord_spx_run_deployment = ? AND custrecord_spx_run_status IN ('running', 'queued') ORDER BY id DESC`,
    [deployment],
  ).map(openRunOf);

/** A run that waits for the start that was submitted for it: opened by whoever starts it, so that it can be looked at and cancelled. */
export interface RunOrder {
  workflow: number;
  deployment: string;
  trigger: string;
  user: string;
  choice: RunChoice;
  place?: GroupStep | undefined;
}

/** Opens the row of a run that is about to be submitted; returns its internal id. Cost: 6 units. */
export const queueRun = ({ choice, place, ...order }: RunOrder, now: string): string =>
  openRun({ ...order, ...place, status: 'queued', started: now, choice: printChoice(choice) });

/** Whether somebody asked the run to stop. Cost: 1 unit. */
export function isCancelled(id: string): boolean {
  const columns = [fieldId('cancel')];
  return Boolean((search.lookupFields({ type: TYPE, id, columns }) as Record<string, unknown>)[fieldId('cancel')]);
}
