import { NotEmulated } from '../../not-emulated';
import { PlatformError, type Account, type InstalledDeployment, type InstalledScript, type SubmittedTask } from '../types';

/** What is to be run; `deployment` omitted: any that is free (help: facts netsuite-platform 1.6). */
export interface Submission {
  script: string | number;
  deployment?: string | number;
  params?: Record<string, string>;
  user?: SubmittedTask['user'];
  /** The deployment that submits, when it is a Map/Reduce run itself: it may queue itself once. */
  submittedBy?: InstalledDeployment;
  /** By a schedule or a person, who may start a scheduled deployment; a script may not. */
  byScript: boolean;
}

/**
 * Puts a task into the account's queue. Throws PlatformError: FAILED_TO_SUBMIT_JOB_REQUEST_1 (the reason's wording is
 * assumed), MAP_REDUCE_ALREADY_RUNNING, NO_DEPLOYMENTS_AVAILABLE [K].
 */
export function submitTask(account: Account, submission: Submission): SubmittedTask {
  const script = findMapReduceScript(account, submission.script);
  const deployment =
    submission.deployment === undefined
      ? freeDeployment(account, script)
      : namedDeployment(account, script, submission.deployment, submission);
  const task: SubmittedTask = {
    id: taskId(account),
    script: script.scriptId,
    deployment: deployment.scriptId,
    params: checkedParameters(script, submission.params ?? {}),
    user: submission.user,
    status: 'PENDING',
  };
  account.tasks.push(task);
  return task;
}

/** The script of an id or an internal id. */
export function findMapReduceScript(account: Account, id: string | number): InstalledScript {
  const script =
    account.scripts.get(String(id)) ?? [...account.scripts.values()].find(({ internalId }) => String(internalId) === String(id));
  if (!script) throw refused(`there is no script ${id}`);
  if (script.type.toLowerCase() !== 'mapreducescript') throw refused(`${script.scriptId} is a ${script.type}, not a map/reduce script`);
  return script;
}

/** The deployment of an id or an internal id. */
export function findDeployment(script: InstalledScript, id: string | number): InstalledDeployment {
  const deployment = script.deployments.find(({ scriptId, internalId }) => scriptId === id || String(internalId) === String(id));
  if (!deployment) throw refused(`${script.scriptId} has no deployment ${id}`);
  return deployment;
}

function namedDeployment(account: Account, script: InstalledScript, id: string | number, submission: Submission): InstalledDeployment {
  const deployment = findDeployment(script, id);
  const { scriptId, status } = deployment;
  if (!deployment.isDeployed) throw refused(`${scriptId} is not deployed`);
  if (status !== 'NOTSCHEDULED' && status !== 'SCHEDULED') throw new NotEmulated(`running ${scriptId} with status ${status}`);
  if (submission.byScript && status !== 'NOTSCHEDULED') throw refused(`the status of ${scriptId} is ${status}; it must be NOTSCHEDULED`);
  const unfinished = unfinishedTasks(account, script, deployment);
  const queuesItself = submission.submittedBy === deployment && unfinished.length === 1 && unfinished[0]?.status === 'PROCESSING';
  if (unfinished.length > 0 && !queuesItself)
    throw new PlatformError(
      'MAP_REDUCE_ALREADY_RUNNING',
      `The map/reduce script ${script.scriptId} with deployment ${scriptId} is already running.`,
    );
  return deployment;
}

function freeDeployment(account: Account, script: InstalledScript): InstalledDeployment {
  const free = script.deployments.find(
    (deployment) =>
      deployment.isDeployed && deployment.status === 'NOTSCHEDULED' && unfinishedTasks(account, script, deployment).length === 0,
  );
  if (!free) throw new PlatformError('NO_DEPLOYMENTS_AVAILABLE', `There is no available deployment for script ${script.scriptId}.`);
  return free;
}

function unfinishedTasks(account: Account, script: InstalledScript, deployment: InstalledDeployment): SubmittedTask[] {
  return account.tasks.filter(
    (task) =>
      task.script === script.scriptId &&
      task.deployment === deployment.scriptId &&
      (task.status === 'PENDING' || task.status === 'PROCESSING'),
  );
}

/** What NetSuite does with a parameter that the script does not have is not documented. */
function checkedParameters(script: InstalledScript, params: Record<string, string>): Record<string, string> {
  for (const name of Object.keys(params)) {
    if (!script.parameters.some(({ scriptId }) => scriptId === name))
      throw new NotEmulated(`the parameter ${name}, which ${script.scriptId} does not have`);
  }
  return params;
}

function refused(reason: string): PlatformError {
  return new PlatformError('FAILED_TO_SUBMIT_JOB_REQUEST_1', `Failed to submit job request: ${reason}`);
}

function taskId(account: Account): string {
  const digits = Array.from({ length: 4 }, () =>
    Math.floor(account.random() * 0x10000)
      .toString(16)
      .padStart(4, '0'),
  );
  return `MAPREDUCETASK_${digits.join('')}`;
}
