import type * as runtime from 'N/runtime';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';

type User = ReturnType<typeof runtime.getCurrentUser>;

/** The employee who set the account up [K], as in the realm's `ADMINISTRATOR`. */
const FOUNDER = -5;

/**
 * runtime.User. The administrator who set the account up has no department, location or (without the feature Subsidiaries)
 * subsidiary: 0 [K]. Not emulated: those of other users, permissions, preferences, the center of standard roles.
 */
export function currentUser(session: Session): object {
  const { account, user } = session;
  const center = account.deployed?.roles.get(user.roleId)?.centerType;
  const isFounder = user.id === FOUNDER;
  return guardModule(session, 'N/runtime.User', {
    ...user,
    /** 0 for a user who is no contact (typings of N/runtime); the sandbox has no others. */
    contact: 0,
    ...(center !== undefined && { roleCenter: center }),
    ...(isFounder && { department: 0, location: 0 }),
    ...(isFounder && !account.variant.features.includes('SUBSIDIARIES') && { subsidiary: 0 }),
  } satisfies Emulates<User>);
}
