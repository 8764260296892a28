import { includes, permissionOf } from '../../netsuite/permissions/permission-of';
import type { Account, PermissionLevel } from '../../netsuite/types';
import type { User } from '../login-sessions';

export { isAdministrator } from '../../netsuite/permissions/permission-of';

/** Whether a role may do this with the records of a type on a page: by the rule that scripts are held to. */
export const mayUse = (account: Account, user: User, type: string, level: PermissionLevel): boolean =>
  includes(permissionOf(account, user, type), level);
