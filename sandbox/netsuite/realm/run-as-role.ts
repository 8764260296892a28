import { NotEmulated } from '../../not-emulated';
import type { Account, InstalledDeployment, Session } from '../types';
import { ADMINISTRATOR } from './session';

/**
 * Who a script runs as when `caller` starts it: its deployment's *Execute as Role*, with the caller's own identity. That
 * N/runtime tells the role it runs as, but the caller's id, name and email, is assumed. Without one, the caller.
 */
export function runningUser(
  account: Account,
  { runAsRole }: InstalledDeployment,
  caller: Session['user'] = ADMINISTRATOR,
): Session['user'] {
  if (runAsRole === undefined) return caller;
  if (runAsRole.toLowerCase() === ADMINISTRATOR.roleId) return { ...caller, role: ADMINISTRATOR.role, roleId: ADMINISTRATOR.roleId };
  const role = account.deployed?.roles.get(runAsRole);
  if (!role) throw new NotEmulated(`a script that executes as the role ${runAsRole}`);
  return { ...caller, role: role.internalId, roleId: role.scriptId };
}
