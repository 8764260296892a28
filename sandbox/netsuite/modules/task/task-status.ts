import type { MapReduceScriptTaskStatus, ScheduledScriptTaskStatus } from 'N/task';
import type { StageLoad, TaskProgress } from '../../engine/report';
import type { Session, SubmittedTask } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkNoArguments } from '../options';

/** Governance units of the questions to a status: counts and sizes (facts netsuite-platform 1.6). */
const UNITS = { count: 10, size: 25 } as const;

/** What `task.checkStatus` returns: the task as it is at that moment. */
export function taskStatus(session: Session, task: SubmittedTask): object {
  return task.type === 'SCHEDULED_SCRIPT' ? scheduledScriptStatus(session, task) : mapReduceStatus(session, task);
}

function scheduledScriptStatus(session: Session, { script, deployment, status }: SubmittedTask): object {
  return guardModule(session, 'N/task.ScheduledScriptTaskStatus', {
    status,
    scriptId: script,
    deploymentId: deployment,
  } satisfies Emulates<ScheduledScriptTaskStatus>);
}

/**
 * The counts and sizes are those at the moment of asking; before a task begins they are 0 and its stage is null, after its
 * end the stage is the last [assumed]. The script id is the internal id (typings: N/task).
 */
function mapReduceStatus(session: Session, task: SubmittedTask): object {
  const name = 'N/task.MapReduceScriptTaskStatus';
  const ask = (method: string, units: number, read: (progress: TaskProgress) => number) => {
    return (...given: unknown[]): number => {
      checkNoArguments(session, `${name}.${method}`, given);
      return session.call(`task.${method}`, units, () => read(task.progress ?? NOT_BEGUN));
    };
  };
  const count = (method: string, read: (progress: TaskProgress) => number) => ask(method, UNITS.count, read);
  const size = (method: string, read: (progress: TaskProgress) => number) => ask(method, UNITS.size, read);
  return guardModule(session, name, {
    taskId: task.id,
    status: task.status,
    stage: task.progress?.stage ?? null,
    scriptId: session.account.scripts.get(task.script)?.internalId ?? null,
    deploymentId: task.deployment,
    getPercentageCompleted: count('getPercentageCompleted', ({ percent }) => percent),
    getPendingMapCount: count('getPendingMapCount', ({ map }) => map.pending),
    getTotalMapCount: count('getTotalMapCount', ({ map }) => map.total),
    getPendingReduceCount: count('getPendingReduceCount', ({ reduce }) => reduce.pending),
    getTotalReduceCount: count('getTotalReduceCount', ({ reduce }) => reduce.total),
    getPendingOutputCount: count('getPendingOutputCount', ({ output }) => output.pending),
    getTotalOutputCount: count('getTotalOutputCount', ({ output }) => output.total),
    getPendingMapSize: size('getPendingMapSize', ({ map }) => map.pendingBytes),
    getPendingReduceSize: size('getPendingReduceSize', ({ reduce }) => reduce.pendingBytes),
    getPendingOutputSize: size('getPendingOutputSize', ({ output }) => output.pendingBytes),
    getCurrentTotalSize: size(
      'getCurrentTotalSize',
      ({ map, reduce, output }) => map.pendingBytes + reduce.pendingBytes + output.pendingBytes,
    ),
  } satisfies Emulates<MapReduceScriptTaskStatus>);
}

const NOTHING: StageLoad = { total: 0, pending: 0, pendingBytes: 0 };
const NOT_BEGUN: TaskProgress = { stage: 'GET_INPUT', percent: 0, map: NOTHING, reduce: NOTHING, output: NOTHING };
