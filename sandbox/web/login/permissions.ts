import { CUSTOM_RECORD_ENTRIES, includes, levelOfRole } from '../../netsuite/permissions/permission-of';
import type { Account, PermissionLevel } from '../../netsuite/types';
import type { User } from '../login-sessions';

/** Permission of a standard list, by record type; the keys as in SDF. A type that is not here is the administrator's alone. */
const LIST_KEYS: Readonly<Record<string, string>> = { customer: 'LIST_CUSTJOB', currency: 'LIST_CURRENCY' };

export const isAdministrator = ({ roleId }: User): boolean => roleId === 'administrator';

/** Whether a role may do this with the records of a type on a page. Scripts are held to `permissionOf`, which opens other lists for viewing. */
export function mayUse(account: Account, user: User, type: string, level: PermissionLevel): boolean {
  return isAdministrator(user) || includes(levelOf(account, user, type), level);
}

/** The level of a custom record type comes from its access type [K]. */
function levelOf(account: Account, user: User, type: string): PermissionLevel {
  const granted = (key: string): PermissionLevel => levelOfRole(account, user, key);
  const definition = account.store.customRecord(type);
  if (definition === undefined) return granted(LIST_KEYS[type] ?? '');
  switch (definition.accessType ?? 'CUSTRECORDENTRYPERM') {
    case 'NONENEEDED':
      return 'FULL';
    case 'USEPERMISSIONLIST':
      return definition.permissions?.find(({ role }) => role === user.roleId)?.level ?? granted(type);
    case 'CUSTRECORDENTRYPERM':
      return granted(CUSTOM_RECORD_ENTRIES);
  }
}
