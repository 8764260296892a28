import { SCRIPT_LIMITS } from '../limits';
import { openSession } from '../realm/session';
import type { Session } from '../types';
import { userEventsOn, type DeployedUserEvent } from './deployed-scripts';
import type { LoadType } from './event-types';

const LOAD_TYPES: readonly LoadType[] = ['create', 'edit', 'view', 'copy'];

/**
 * A script that loads a record starts the beforeLoad entry points of its type too, unless it is a user event itself (help:
 * section_1512409310). As which event is not documented, so this is NOT_EMULATED; scripts without beforeLoad do no harm.
 */
export function refuseBeforeLoad(session: Session, recordType: string): void {
  if (session.script.type === 'usereventscript') return;
  const { account, executionContext, user } = session;
  const scripts = LOAD_TYPES.flatMap((type) => userEventsOn(account, { recordType, type, executionContext, user }));
  const beforeLoad = scripts.find((deployed) => hasBeforeLoad(session, deployed));
  if (beforeLoad) throw session.notEmulated(`loading a ${recordType} by a script, which runs beforeLoad of ${beforeLoad.script.scriptId}`);
}

/** Whether a script has a beforeLoad entry point; loads it to see. */
function hasBeforeLoad({ account, executionContext }: Pick<Session, 'account' | 'executionContext'>, deployed: DeployedUserEvent): boolean {
  const module = openSession(account, { ...deployed, unitLimit: SCRIPT_LIMITS.UserEventScript.units, executionContext }).load();
  return module['beforeLoad'] !== undefined;
}
