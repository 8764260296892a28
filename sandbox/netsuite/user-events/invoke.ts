import { SCRIPT_LIMITS } from '../limits';
import { guardModule } from '../modules/guard';
import { runningUser } from '../realm/run-as-role';
import { logUncaught, runEntryPoint } from '../realm/run-entry-point';
import { openSession, type ScriptSession } from '../realm/session';
import { PlatformError } from '../types';
import type { DeployedUserEvent } from './deployed-scripts';
import { USER_EVENT_TYPES, type LoadType, type SubmitType } from './event-types';
import type { Cause } from './types';

/** One entry point of one user event script. */
export interface UserEventCall {
  entryPoint: 'beforeLoad' | 'beforeSubmit' | 'afterSubmit';
  type: LoadType | SubmitType;
  /** The members of the context besides `type`, made for the session of the user event. */
  context(session: ScriptSession): Record<string, unknown>;
}

/**
 * Runs an entry point, if the script has it, in a session of its own: 1,000 units, 300 seconds, a fresh realm; with the
 * execution context and user of its cause, or the role of its deployment. An uncaught error goes to the script's execution log and
 * is thrown as PlatformError for the cause: a SuiteScript error with its code and message, any other as UNEXPECTED_ERROR [assumed].
 */
export function invokeUserEvent(
  cause: Cause,
  { script, deployment }: DeployedUserEvent,
  { entryPoint, type, context }: UserEventCall,
): void {
  const { account } = cause;
  const { units, seconds } = SCRIPT_LIMITS.UserEventScript;
  const session = openSession(account, {
    script,
    deployment,
    unitLimit: units,
    timeLimitSeconds: seconds,
    executionContext: cause.executionContext,
    user: runningUser(account, deployment, cause.user),
    sessionVariables: cause.sessionVariables,
  });
  const end = runEntryPoint(session, entryPoint, () =>
    guardModule(session, `User event context of ${entryPoint}`, {
      type,
      UserEventType: guardModule(session, 'context.UserEventType', USER_EVENT_TYPES),
      ...context(session),
    }),
  );
  if (end.kind === 'done') return;
  logUncaught(session, end.failure);
  throw asTheCauseSees(end.thrown, end.failure);
}

function asTheCauseSees(thrown: unknown, { name, message }: { name: string; message: string }): PlatformError {
  const isSuiteScriptError = typeof thrown === 'object' && thrown !== null && 'type' in thrown && 'id' in thrown;
  return isSuiteScriptError ? new PlatformError(name, message) : new PlatformError('UNEXPECTED_ERROR', `${name}: ${message}`);
}
