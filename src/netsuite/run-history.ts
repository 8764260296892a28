import { readChoice, type RunChoice } from '../core/runs/run-choice';
import type { GroupStep, RunStatus } from './runs';
import { runSql, textOf, type SqlRow } from './sql';

/** A run as its row tells it. Moments are ISO 8601 in UTC, the watermarks SPP server time; '' for what is not known yet. */
export interface RunRow {
  id: string;
  status: RunStatus;
  trigger: string;
  user: string;
  deployment: string;
  started: string;
  ended: string;
  message: string;
  units: number;
  seconds: number;
  calls: number;
  version: number | undefined;
  /** JSON of RunCounts, or of ReadCounts while the run is under way; '' before it has counted. */
  counts: string;
  watermarkBefore: string;
  watermarkAfter: string;
  choice: RunChoice;
  /** Id of the Map/Reduce task; '' when a schedule or the run itself submitted it. */
  task: string;
  /** Who asked the run to stop, and when; '' when nobody did. */
  cancel: string;
  place: GroupStep | undefined;
}

const NAMES = ['status', 'trigger', 'user', 'deployment', 'started', 'ended', 'message', 'units', 'seconds', 'calls', 'version', 'counts'];
/** Aliases begin with `run_`: some of the names alone are reserved words of SuiteQL. */
const COLUMNS = [
  'id',
  ...[...NAMES, 'watermark_before', 'watermark_after', 'choice', 'task', 'cancel', 'group', 'step'].map(
    (name) => `custrecord_spx_run_${name} AS run_${name}`,
  ),
].join(', ');

function runOf(row: SqlRow): RunRow {
  const text = (name: string): string => textOf(row[`run_${name}`]);
  const version = row['run_version'];
  return {
    id: textOf(row['id']),
    status: text('status') as RunStatus,
    trigger: text('trigger'),
    user: text('user'),
    deployment: text('deployment'),
    started: text('started'),
    ended: text('ended'),
    message: text('message'),
    units: Number(row['run_units'] ?? 0),
    seconds: Number(row['run_seconds'] ?? 0),
    calls: Number(row['run_calls'] ?? 0),
    version: typeof version === 'number' ? version : undefined,
    counts: text('counts'),
    watermarkBefore: text('watermark_before'),
    watermarkAfter: text('watermark_after'),
    choice: readChoice(text('choice')),
    task: text('task'),
    cancel: text('cancel'),
    place: row['run_group'] ? { group: Number(row['run_group']), step: Number(row['run_step'] ?? 1) } : undefined,
  };
}

/** The newest runs of a workflow, up to 5,000. Cost: 10 units. */
export const listRuns = (workflowId: string): RunRow[] =>
  runSql(`SELECT ${COLUMNS} FROM customrecord_spx_run WHERE custrecord_spx_run_workflow = ? ORDER BY id DESC`, [Number(workflowId)]).map(
    runOf,
  );

/** The newest runs of all workflows, up to 5,000. Cost: 10 units. */
export const listAllRuns = (): RunRow[] => runSql(`SELECT ${COLUMNS} FROM customrecord_spx_run ORDER BY id DESC`).map(runOf);

/** One run; undefined when there is none of this id. Cost: 10 units. */
export function findRun(id: string): RunRow | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  const [row] = runSql(`SELECT ${COLUMNS} FROM customrecord_spx_run WHERE id = ?`, [Number(id)]);
  return row && runOf(row);
}
