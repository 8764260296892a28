import type { Account, PermissionLevel, Session } from '../types';
import { standardPermission } from './standard-permissions';

const LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

const CUSTOM_RECORD_ENTRIES = 'LIST_CUSTRECORDENTRY';

export const isAdministrator = ({ roleId }: Pick<Session['user'], 'roleId'>): boolean => roleId.toLowerCase() === 'administrator';

/**
 * What a user's role may do with records of a type: the one rule for scripts and for pages. Administrators may do everything, a
 * custom role what its permissions say. What a select shows of another record needs no permission [assumed].
 */
export function permissionOf(account: Account, user: Session['user'], type: string): PermissionLevel {
  if (isAdministrator(user)) return 'FULL';
  if (account.store.customRecord(type)) return levelOfCustomRecord(account, user, type);
  const permission = standardPermission(type);
  return permission ? levelOfRole(account, user, permission.key) : 'NONE';
}

/**
 * A custom record type follows its access type: open to everyone, the *Custom Record Entries* permission, or its list, which is the
 * list of the type together with the permissions for the type on roles; where both speak of a role, the type's own wins [assumed].
 */
function levelOfCustomRecord(account: Account, user: Session['user'], type: string): PermissionLevel {
  const { accessType = 'CUSTRECORDENTRYPERM', permissions = [] } = account.store.customRecord(type) ?? {};
  switch (accessType) {
    case 'NONENEEDED':
      return 'FULL';
    case 'CUSTRECORDENTRYPERM':
      return levelOfRole(account, user, CUSTOM_RECORD_ENTRIES);
    case 'USEPERMISSIONLIST':
      return permissions.find(({ role }) => role === user.roleId)?.level ?? levelOfRole(account, user, type);
  }
}

/** Whether a level includes what is needed; CREATE includes VIEW, EDIT includes CREATE, FULL includes deletion. */
export const includes = (level: PermissionLevel, needed: PermissionLevel): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** What a role has of one permission, by its key in SDF or the script id of a custom record type. */
export function levelOfRole({ deployed }: Account, { roleId }: Session['user'], key: string): PermissionLevel {
  return deployed?.roles.get(roleId)?.permissions.find((permission) => permission.key === key)?.level ?? 'NONE';
}
