import { NotEmulated } from '../../not-emulated';
import { ADMINISTRATOR } from '../realm/session';
import { PlatformError, type Account, type InstalledDeployment, type InstalledScript, type SubmittedTask } from '../types';

/** What is to be run; `deployment` omitted: any that is free (help: facts netsuite-platform 1.6). */
export interface Submission {
  /** A Map/Reduce script when left out. */
  type?: TaskType;
  script: string | number;
  deployment?: string | number;
  params?: Record<string, string>;
  user?: SubmittedTask['user'];
  /** The deployment that submits, when it is a run itself: it may queue itself once. */
  submittedBy?: InstalledDeployment;
  /** By a schedule or a person, who may start a scheduled deployment; a script may not. */
  byScript: boolean;
  /** The moment of a submission by a schedule; left out otherwise. */
  scheduledAt?: number;
}

type TaskType = NonNullable<SubmittedTask['type']>;

const SCRIPT_TYPES: Record<TaskType, { root: string; name: string; idPrefix: string }> = {
  MAP_REDUCE: { root: 'mapreducescript', name: 'map/reduce script', idPrefix: 'MAPREDUCETASK' },
  SCHEDULED_SCRIPT: { root: 'scheduledscript', name: 'scheduled script', idPrefix: 'SCHEDSCRIPT' },
};

/**
 * Puts a task into the account's queue. Throws PlatformError: FAILED_TO_SUBMIT_JOB_REQUEST_1 (the reason's wording is
 * assumed), MAP_REDUCE_ALREADY_RUNNING, NO_DEPLOYMENTS_AVAILABLE [K]. The form of the id is [K].
 */
export function submitTask(account: Account, submission: Submission): SubmittedTask {
  const { type = 'MAP_REDUCE', params = {}, user } = submission;
  const script = findScript(account, submission.script, type);
  const deployment =
    submission.deployment === undefined
      ? freeDeployment(account, script)
      : namedDeployment(account, script, submission.deployment, submission);
  const task: SubmittedTask = {
    id: taskId(account, type),
    ...(type !== 'MAP_REDUCE' && { type }),
    script: script.scriptId,
    deployment: deployment.scriptId,
    params: checkedParameters(script, params),
    user,
    status: 'PENDING',
    trigger: submission.byScript ? 'ON_DEMAND' : submission.scheduledAt === undefined ? 'USER_INTERFACE' : 'SCHEDULED',
    dateCreated: submission.scheduledAt ?? account.clock.now(),
  };
  account.tasks.push(task);
  return task;
}

/** The script of an id or an internal id, which must be of the type. */
export function findScript(account: Account, id: string | number, type: TaskType): InstalledScript {
  const script =
    account.scripts.get(String(id)) ?? [...account.scripts.values()].find(({ internalId }) => String(internalId) === String(id));
  if (!script) throw refused(`there is no script ${id}`);
  const { root, name } = SCRIPT_TYPES[type];
  if (script.type.toLowerCase() !== root) throw refused(`${script.scriptId} is a ${script.type}, not a ${name}`);
  return script;
}

/** The deployment of an id or an internal id. */
export function findDeployment(script: InstalledScript, id: string | number): InstalledDeployment {
  const deployment = script.deployments.find(({ scriptId, internalId }) => scriptId === id || String(internalId) === String(id));
  if (!deployment) throw refused(`${script.scriptId} has no deployment ${id}`);
  return deployment;
}

/** The tasks of a deployment that wait or run; there is at most one, or two when a run submits its own deployment. */
export function unfinishedTasks(account: Account, script: InstalledScript, deployment: InstalledDeployment): SubmittedTask[] {
  return account.tasks.filter(
    (task) =>
      task.script === script.scriptId &&
      task.deployment === deployment.scriptId &&
      (task.status === 'PENDING' || task.status === 'PROCESSING'),
  );
}

function namedDeployment(account: Account, script: InstalledScript, id: string | number, submission: Submission): InstalledDeployment {
  const deployment = findDeployment(script, id);
  if (!deployment.isDeployed) throw refused(`${deployment.scriptId} is not deployed`);
  checkStatus(deployment, submission);
  const unfinished = unfinishedTasks(account, script, deployment);
  const queuesItself = submission.submittedBy === deployment && unfinished.length === 1 && unfinished[0]?.status === 'PROCESSING';
  if (unfinished.length > 0 && !queuesItself) throw alreadyRunning(script, deployment, submission);
  return deployment;
}

/**
 * Who may start a deployment of which status (help: section_1509578980, section_460871520995): a script only one that is
 * not scheduled; its owner alone one in testing. The owner is who deploys: the administrator [assumed].
 */
function checkStatus({ scriptId, status }: InstalledDeployment, { byScript, user, type }: Submission): void {
  if (status === 'NOTSCHEDULED') return;
  if (byScript && type === 'SCHEDULED_SCRIPT' && status === 'SCHEDULED')
    throw new NotEmulated(`submitting ${scriptId}, a scheduled script with status SCHEDULED, from a script`);
  if (byScript) throw refused(`the status of ${scriptId} is ${status}; it must be NOTSCHEDULED`);
  if (status === 'SCHEDULED') return;
  if (status !== 'TESTING') throw new NotEmulated(`running ${scriptId} with status ${status}`);
  if (user && user.id !== ADMINISTRATOR.id) throw refused(`the status of ${scriptId} is TESTING; only the script owner can run it`);
}

function alreadyRunning({ scriptId }: InstalledScript, deployment: InstalledDeployment, { type }: Submission): PlatformError {
  if (type === 'SCHEDULED_SCRIPT') return refused(`${deployment.scriptId} has an unfinished task`);
  return new PlatformError(
    'MAP_REDUCE_ALREADY_RUNNING',
    `The map/reduce script ${scriptId} with deployment ${deployment.scriptId} is already running.`,
  );
}

function freeDeployment(account: Account, script: InstalledScript): InstalledDeployment {
  const free = script.deployments.find(
    (deployment) =>
      deployment.isDeployed && deployment.status === 'NOTSCHEDULED' && unfinishedTasks(account, script, deployment).length === 0,
  );
  if (!free) throw new PlatformError('NO_DEPLOYMENTS_AVAILABLE', `There is no available deployment for script ${script.scriptId}.`);
  return free;
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

function taskId(account: Account, type: TaskType): string {
  const digits = Array.from({ length: 4 }, () =>
    Math.floor(account.random() * 0x10000)
      .toString(16)
      .padStart(4, '0'),
  );
  return `${SCRIPT_TYPES[type].idPrefix}_${digits.join('')}`;
}
