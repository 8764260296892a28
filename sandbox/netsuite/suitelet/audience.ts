import type { InstalledDeployment, Session } from '../types';
import { isOnlineFormUser } from './online-form-user';

/** Administrator: `ADMINISTRATOR` in SDF, role 3 and `administrator` in scripts. */
const standardName = (role: string): string => role.toLowerCase();

/**
 * Whether a user's role is in the audience of a deployment. Somebody without login may open what is available without. That a role outside it gets a notice, the
 * administrator's included, is assumed. A deployment in status TESTING is open to its owner only, who is the administrator here.
 */
export function mayOpen({ audience, status }: InstalledDeployment, user: Session['user']): boolean {
  if (isOnlineFormUser(user)) return status.toUpperCase() !== 'TESTING' && audience?.isOnline === true;
  if (status.toUpperCase() === 'TESTING') return user.roleId === 'administrator';
  if (audience === undefined) return false;
  return audience.allRoles || audience.roles.some((role) => standardName(role) === standardName(user.roleId));
}
