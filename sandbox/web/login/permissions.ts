import type { Account, PermissionLevel } from '../../netsuite/types';
import type { User } from '../login-sessions';

const LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/** Permission of a standard list, by record type; the keys as in SDF. A type that is not here is the administrator's alone. */
const LIST_KEYS: Readonly<Record<string, string>> = { customer: 'LIST_CUSTJOB', currency: 'LIST_CURRENCY' };
const CUSTOM_RECORD_ENTRIES = 'LIST_CUSTRECORDENTRY';

export const isAdministrator = ({ roleId }: User): boolean => roleId === 'administrator';

/** Whether a role may do this with the records of a type. Only these pages ask: scripts are not held to permissions. */
export function mayUse(account: Account, user: User, type: string, level: PermissionLevel): boolean {
  return isAdministrator(user) || LEVELS.indexOf(levelOf(account, user, type)) >= LEVELS.indexOf(level);
}

/** The level of a custom record type comes from its access type [K]. */
function levelOf(account: Account, { roleId }: User, type: string): PermissionLevel {
  const permissions = account.deployed?.roles.get(roleId)?.permissions ?? [];
  const granted = (key: string): PermissionLevel => permissions.find((one) => one.key === key)?.level ?? 'NONE';
  const definition = account.store.customRecord(type);
  if (definition === undefined) return granted(LIST_KEYS[type] ?? '');
  switch (definition.accessType ?? 'CUSTRECORDENTRYPERM') {
    case 'NONENEEDED':
      return 'FULL';
    case 'USEPERMISSIONLIST':
      return definition.permissions?.find(({ role }) => role === roleId)?.level ?? granted(type);
    case 'CUSTRECORDENTRYPERM':
      return granted(CUSTOM_RECORD_ENTRIES);
  }
}
