import { submitTask } from '../../engine/submission';
import { CALL_UNITS } from '../../limits';
import type { Session, SubmittedTask } from '../../types';
import { guardModule } from '../guard';
import { missingArgument, readOptions } from '../options';

/** `task.TaskType`, as in the typings of N/task; only MAP_REDUCE can be created. */
const TASK_TYPES = {
  SCHEDULED_SCRIPT: 'SCHEDULED_SCRIPT',
  MAP_REDUCE: 'MAP_REDUCE',
  CSV_IMPORT: 'CSV_IMPORT',
  ENTITY_DEDUPLICATION: 'ENTITY_DEDUPLICATION',
  WORKFLOW_TRIGGER: 'WORKFLOW_TRIGGER',
  SEARCH: 'SEARCH',
  RECORD_ACTION: 'RECORD_ACTION',
  SUITE_QL: 'SUITE_QL',
  QUERY: 'QUERY',
  DOCUMENT_CAPTURE: 'DOCUMENT_CAPTURE',
} as const;
const TASK_STATUSES = { PENDING: 'PENDING', PROCESSING: 'PROCESSING', COMPLETE: 'COMPLETE', FAILED: 'FAILED' } as const;

interface CreateOptions {
  taskType: string;
  scriptId?: string | number;
  deploymentId?: string | number;
  params?: Record<string, unknown>;
}

/** N/task for Map/Reduce. Not emulated: other task types; the stage, percentage and counts of a status. */
export function taskModule(session: Session): object {
  return guardModule(session, 'N/task', {
    TaskType: guardModule(session, 'N/task.TaskType', TASK_TYPES),
    TaskStatus: guardModule(session, 'N/task.TaskStatus', TASK_STATUSES),
    create(options: CreateOptions): object {
      const rules = { required: ['taskType'], optional: ['scriptId', 'deploymentId', 'params'] };
      const read = readOptions<CreateOptions>(session, 'N/task.create', options, rules);
      if (read.taskType !== TASK_TYPES.MAP_REDUCE) throw session.notEmulated(`N/task.create of ${read.taskType}`);
      return mapReduceTask(session, read);
    },
    checkStatus(options: { taskId: string }): object {
      const { taskId } = readOptions<{ taskId: string }>(session, 'N/task.checkStatus', options, { required: ['taskId'] });
      return status(session, taskId);
    },
  });
}

function mapReduceTask(session: Session, { scriptId, deploymentId, params }: CreateOptions): object {
  return guardModule(session, 'N/task.MapReduceScriptTask', {
    get scriptId() {
      return scriptId;
    },
    set scriptId(value: CreateOptions['scriptId']) {
      scriptId = value;
    },
    get deploymentId() {
      return deploymentId;
    },
    set deploymentId(value: CreateOptions['deploymentId']) {
      deploymentId = value;
    },
    get params() {
      return params;
    },
    set params(value: CreateOptions['params']) {
      params = value;
    },
    /** Cost: 20 units. A run that submits its own deployment gets no id (help: section_453639770507). */
    submit(): string | null {
      if (scriptId === undefined) throw missingArgument(session, 'N/task.MapReduceScriptTask.submit', 'scriptId');
      const script = scriptId;
      return session.call('task.submit', CALL_UNITS.taskSubmit, () => {
        const task = submitTask(session.account, {
          script,
          deployment: deploymentId,
          params: textParameters(params ?? {}),
          user: session.user,
          submittedBy: session.deployment,
          byScript: true,
        });
        return task.deployment === session.deployment.scriptId && task.script === session.script.scriptId ? null : task.id;
      });
    },
  });
}

function textParameters(params: Record<string, unknown>): Record<string, string> {
  const text = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'T' : 'F') : String(value ?? ''));
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(value)]));
}

function status(session: Session, taskId: string): object {
  const task: SubmittedTask | undefined = session.account.tasks.find(({ id }) => id === taskId);
  if (!task) throw session.notEmulated('N/task.checkStatus of a task that is not there');
  return guardModule(session, 'N/task.MapReduceScriptTaskStatus', {
    taskId,
    status: task.status,
    scriptId: task.script,
    deploymentId: task.deployment,
  });
}
