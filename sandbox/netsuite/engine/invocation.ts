import { NotEmulated } from '../../not-emulated';
import { STAGE_LIMITS } from '../limits';
import { openSession, type ScriptSession } from '../realm/session';
import type { EntryPoints } from '../realm/entry-points';
import type { Units } from '../types';
import { describeFailure, type Failure } from './failure';
import type { Job } from './job';
import type { Run, UserStage } from './run';
import { RunKilled, Struck } from './strike';

/** How one invocation of an entry point ended. */
export type Outcome<T> = { units: Units } & (
  | { kind: 'done'; value: T }
  /** `hardLimit`: it used more units or time than an invocation may. */
  | { kind: 'failed'; failure: Failure; hardLimit: boolean }
  /** The application server died; whether the function had finished is unknown. */
  | { kind: 'restarted' }
);

/**
 * Invokes one entry point in a fresh session of a job, with its stage's limits; the job is free when it ends. Throws NotEmulated when the script met something
 * that is not emulated, swallowed or not, and RunKilled when the fault plan killed the run.
 */
export function invoke<T>(
  run: Run,
  stage: UserStage,
  job: Job,
  act: (session: ScriptSession, module: EntryPoints) => T,
  key?: string,
): Outcome<T> {
  const limit = STAGE_LIMITS[stage];
  const session = openSession(run.account, {
    script: run.script,
    deployment: run.deployment,
    unitLimit: limit.units,
    timeLimitSeconds: limit.seconds,
    executionContext: 'MAPREDUCE',
    params: run.task.params,
    user: run.task.user,
    strike: run.strikes.around(stage, key),
    realm: job.realm,
  });
  let end: End<T>;
  try {
    end = attempt(session, () => session.run((module) => act(session, module)));
  } finally {
    job.freeAt = run.account.clock.now();
  }
  const units = session.usedUnits();
  run.charge(stage, units);
  return { units, ...end };
}

type End<T> = { kind: 'done'; value: T } | { kind: 'failed'; failure: Failure; hardLimit: boolean } | { kind: 'restarted' };

function attempt<T>(session: ScriptSession, act: () => T): End<T> {
  let end: End<T>;
  try {
    end = { kind: 'done', value: act() };
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown; // Of the host, not of the script's realm: not emulated, or a bug of ours.
    end = { kind: 'failed', failure: describeFailure(thrown), hardLimit: false };
  }
  try {
    session.settle();
  } catch (thrown) {
    if (thrown instanceof NotEmulated || thrown instanceof RunKilled) throw thrown;
    if (!(thrown instanceof Struck)) return { kind: 'failed', failure: describeFailure(thrown), hardLimit: true };
    if (thrown.strike === 'kill') throw new RunKilled();
    return { kind: 'restarted' };
  }
  return end;
}

/** Calls an entry point; one that answers with a promise is NOT_EMULATED. */
export function callEntryPoint(session: ScriptSession, module: EntryPoints, name: string, context: unknown): unknown {
  const returned = module[name]?.(context);
  if (typeof returned === 'object' && returned !== null && 'then' in returned && typeof returned.then === 'function')
    throw session.notEmulated(`${name} as an asynchronous function`);
  return returned;
}
