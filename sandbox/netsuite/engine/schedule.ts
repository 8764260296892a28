import type { Account, InstalledDeployment, InstalledScript, SubmittedTask } from '../types';
import { submissionTimes } from './recurrence';
import { submitTask, unfinishedTasks } from './submission';

/** A deployment whose schedule submits it at a moment. */
export interface DueDeployment {
  script: InstalledScript;
  deployment: InstalledDeployment;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number;
}

const TYPES: Record<string, SubmittedTask['type']> = { mapreducescript: 'MAP_REDUCE', scheduledscript: 'SCHEDULED_SCRIPT' };

/**
 * What schedules submit after `from` up to and including `to`, in the order of time: deployments of Map/Reduce and
 * scheduled scripts that are deployed, with status SCHEDULED (help: section_1509578980).
 */
export function dueDeployments(account: Account, from: number, to: number): DueDeployment[] {
  return [...account.scripts.values()]
    .filter(({ type }) => typeOf(type) !== undefined)
    .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
    .filter(({ deployment }) => deployment.isDeployed && deployment.status === 'SCHEDULED')
    .flatMap(({ script, deployment }) =>
      (deployment.recurrence ? submissionTimes(deployment.recurrence, from, to) : []).map((at) => ({ script, deployment, at })),
    )
    .toSorted((a, b) => a.at - b.at);
}

/**
 * Submits what is due after `from` up to and including `to`; the tasks are dated as they were due and run as the
 * administrator (facts netsuite-platform 1.2). A deployment that waits or runs at that moment is skipped [assumed].
 */
export function submitDue(account: Account, from: number, to: number): SubmittedTask[] {
  return dueDeployments(account, from, to).flatMap((due) => submitOne(account, due) ?? []);
}

/** Submits one due deployment; undefined when it is skipped, or when another scheduler has submitted it for that moment. */
export function submitOne(account: Account, { script, deployment, at }: DueDeployment): SubmittedTask | undefined {
  if (unfinishedTasks(account, script, deployment).length > 0 || wasSubmitted(account, { script, deployment, at })) return undefined;
  const type = typeOf(script.type);
  return submitTask(account, { type, script: script.scriptId, deployment: deployment.scriptId, byScript: false, scheduledAt: at });
}

const wasSubmitted = ({ tasks }: Account, { script, deployment, at }: DueDeployment): boolean =>
  tasks.some(
    (task) =>
      task.trigger === 'SCHEDULED' && task.dateCreated === at && task.deployment === deployment.scriptId && task.script === script.scriptId,
  );

const typeOf = (scriptType: string): SubmittedTask['type'] => TYPES[scriptType.toLowerCase()];
