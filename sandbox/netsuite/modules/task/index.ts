import type * as task from 'N/task';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { CREATED_TYPES, scriptTask, type CreateOptions } from './script-task';
import { taskStatus } from './task-status';

/** `task.TaskType`, as in the typings of N/task; only MAP_REDUCE and SCHEDULED_SCRIPT can be created. */
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
const STAGES = { GET_INPUT: 'GET_INPUT', MAP: 'MAP', SHUFFLE: 'SHUFFLE', REDUCE: 'REDUCE', SUMMARIZE: 'SUMMARIZE' } as const;

/** N/task for Map/Reduce and scheduled scripts. Not emulated: other task types, the status of a task that is not there. */
export function taskModule(session: Session): object {
  return guardModule(session, 'N/task', {
    TaskType: guardModule(session, 'N/task.TaskType', TASK_TYPES),
    TaskStatus: guardModule(session, 'N/task.TaskStatus', TASK_STATUSES),
    MapReduceStage: guardModule(session, 'N/task.MapReduceStage', STAGES),
    create(options: unknown): object {
      return scriptTask(
        session,
        readOptions<CreateOptions>(session, 'N/task.create', options, {
          required: ['taskType'],
          optional: ['scriptId', 'deploymentId', 'params'],
          kinds: {
            taskType: { oneOf: CREATED_TYPES },
            scriptId: ['text', 'number'],
            deploymentId: ['text', 'number'],
            params: 'object',
          },
        }),
      );
    },
    checkStatus(options: unknown): object {
      const rules = { required: ['taskId'], kinds: { taskId: 'text' } } as const;
      const { taskId } = readOptions<{ taskId: string }>(session, 'N/task.checkStatus', options, rules);
      const found = session.account.tasks.find(({ id }) => id === taskId);
      if (!found) throw session.notEmulated('N/task.checkStatus of a task that is not there');
      return taskStatus(session, found);
    },
  } satisfies Emulates<typeof task>);
}
