import * as task from 'N/task';

/**
 * Submits a Map/Reduce deployment. A script that submits itself runs again after it has ended, and gets no id then (facts
 * 1.6). `params`: values of script parameters for this run. Returns the id of the task; '' when there is none.
 * Cost: 20 units. Throws MAP_REDUCE_ALREADY_RUNNING.
 */
export function submitMapReduce(scriptId: string, deploymentId: string, params: Readonly<Record<string, string>> = {}): string {
  const submitted = task.create({ taskType: task.TaskType.MAP_REDUCE, scriptId, deploymentId, params }).submit() as string | null;
  return submitted ?? '';
}

export type TaskStage = 'GET_INPUT' | 'MAP' | 'SHUFFLE' | 'REDUCE' | 'SUMMARIZE';

/** How far a Map/Reduce task is. */
export interface TaskState {
  status: 'PENDING' | 'PROCESSING' | 'COMPLETE' | 'FAILED';
  /** Null before it has begun. */
  stage: TaskStage | null;
  /** Of the stage, 0 to 100; asked for in map and reduce only, where it moves. */
  percent: number;
}

/** Asks how far a task is; undefined when NetSuite does not know it any more. Cost: 10 units in map and reduce, none otherwise. */
export function taskState(taskId: string): TaskState | undefined {
  if (taskId === '') return undefined;
  const found = task.checkStatus({ taskId }) as task.MapReduceScriptTaskStatus;
  const { status, stage } = found as unknown as Pick<TaskState, 'status' | 'stage'>;
  const moves = status === 'PROCESSING' && (stage === 'MAP' || stage === 'REDUCE');
  return { status, stage, percent: moves ? found.getPercentageCompleted() : 0 };
}

/** Whether NetSuite still works on a task, or will. Cost: as `taskState`. */
export const isTaskUnderWay = (taskId: string): boolean => ['PENDING', 'PROCESSING'].includes(taskState(taskId)?.status ?? '');
