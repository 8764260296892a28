import { NotEmulated } from '../../not-emulated';
import type { Failure } from '../engine/failure';
import { SCRIPT_LIMITS } from '../limits';
import { guardModule } from '../modules/guard';
import { logUncaught, runEntryPoint } from '../realm/run-entry-point';
import { openSession } from '../realm/session';
import type { Account, InstalledDeployment, InstalledScript, Session, Units } from '../types';
import { INVOCATION_TYPES, type InvocationType } from './invocation-types';

export interface ScheduledRun {
  /** Script id. */
  script: string;
  /** Script id of the deployment. */
  deployment: string;
  params?: Record<string, string>;
  /** What started it; by a script when left out. */
  type?: InvocationType;
  /** The administrator when left out: scheduled scripts run as administrator (help: chapter_N2997500). */
  user?: Session['user'];
  /** Called around every call that costs units; whatever it throws ends the run. */
  strike?: (name: string, when: 'before' | 'after') => void;
}

export interface ScheduledReport {
  status: 'COMPLETE' | 'FAILED';
  units: Units;
  /** Modelled seconds of the run, without the wait before it. */
  seconds: number;
  /** The error that the script did not catch, or the limit that it hit. */
  error?: Failure;
}

/**
 * Runs `execute` of an installed scheduled script to its end, moving the clock: 10,000 units, 3,600 seconds, no yield. Whether
 * the deployment may be submitted is the business of whoever submits it. Throws NotEmulated, also when the script swallowed it.
 * An uncaught error goes to the execution log, and what was done before it stays.
 */
export function runScheduledScript(account: Account, run: ScheduledRun): ScheduledReport {
  const { script, deployment } = installed(account, run);
  const { units, seconds } = SCRIPT_LIMITS.ScheduledScript;
  const session = openSession(account, {
    script,
    deployment,
    unitLimit: units,
    timeLimitSeconds: seconds,
    executionContext: 'SCHEDULED',
    params: run.params,
    user: run.user,
    strike: run.strike,
  });
  const startedAt = account.clock.now();
  const end = runEntryPoint(session, 'execute', () =>
    guardModule(session, 'Scheduled script context', {
      type: run.type ?? 'ON_DEMAND',
      InvocationType: guardModule(session, 'context.InvocationType', INVOCATION_TYPES),
    }),
  );
  if (end.kind === 'failed') logUncaught(session, end.failure);
  return {
    status: end.kind === 'done' ? 'COMPLETE' : 'FAILED',
    units: session.usedUnits(),
    seconds: (account.clock.now() - startedAt) / 1_000,
    ...(end.kind === 'failed' && { error: end.failure }),
  };
}

function installed(
  account: Account,
  { script: scriptId, deployment: id }: ScheduledRun,
): {
  script: InstalledScript;
  deployment: InstalledDeployment;
} {
  const script = account.scripts.get(scriptId);
  const deployment = script?.deployments.find((one) => one.scriptId === id);
  if (!script || !deployment) throw new Error(`The scheduled script ${scriptId} with deployment ${id} is not installed.`);
  if (script.type !== 'scheduledscript') throw new Error(`${scriptId} is a ${script.type}, not a scheduled script.`);
  if (!deployment.isDeployed) throw new NotEmulated(`running ${id}, which is not deployed`);
  return { script, deployment };
}
