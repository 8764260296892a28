import * as task from 'N/task';

/**
 * Submits a Map/Reduce deployment. A script that submits itself runs again after it has ended (facts 1.6). `params`: values of
 * script parameters for this run. Cost: 20 units. Throws MAP_REDUCE_ALREADY_RUNNING.
 */
export function submitMapReduce(scriptId: string, deploymentId: string, params: Readonly<Record<string, string>> = {}): void {
  task.create({ taskType: task.TaskType.MAP_REDUCE, scriptId, deploymentId, params }).submit();
}
