import type { Account, PermissionLevel, Session } from '../types';

const LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/** The permission that governs a standard record type, by its key in SDF (facts netsuite-platform 5.4). */
const KEYS: Readonly<Record<string, string>> = { customer: 'LIST_CUSTJOB', contact: 'LIST_CONTACT', employee: 'LIST_EMPLOYEE' };
export const CUSTOM_RECORD_ENTRIES = 'LIST_CUSTRECORDENTRY';

/**
 * What a user's role may do with records of a type. Administrators may do everything; a custom role what its permissions say.
 * A custom record type follows its access type: open to everyone, the *Custom Record Entries* permission, or its own list; a
 * permission for the type itself on the role counts in any case, and the higher one wins [assumed]. Types that no known
 * permission governs (currencies, terms, statuses, subsidiaries) are open to every role for viewing [assumed].
 */
export function permissionOf(account: Account, user: Session['user'], type: string): PermissionLevel {
  if (user.roleId.toLowerCase() === 'administrator') return 'FULL';
  const definition = account.store.customRecord(type);
  if (!definition) {
    const key = KEYS[type];
    return key === undefined ? 'VIEW' : levelOfRole(account, user, key);
  }
  if (definition.accessType === 'NONENEEDED') return 'FULL';
  const listed = definition.permissions?.find(({ role }) => role === user.roleId)?.level ?? 'NONE';
  const general = definition.accessType === 'USEPERMISSIONLIST' ? listed : levelOfRole(account, user, CUSTOM_RECORD_ENTRIES);
  return higher(general, levelOfRole(account, user, type));
}

/** Whether a level includes what is needed; CREATE includes VIEW, EDIT includes CREATE, FULL includes deletion. */
export const includes = (level: PermissionLevel, needed: PermissionLevel): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

const higher = (one: PermissionLevel, other: PermissionLevel): PermissionLevel => (includes(one, other) ? one : other);

/** What a role has of one permission, by its key in SDF or the script id of a custom record type. */
export function levelOfRole({ deployed }: Account, { roleId }: Session['user'], key: string): PermissionLevel {
  return deployed?.roles.get(roleId)?.permissions.find((permission) => permission.key === key)?.level ?? 'NONE';
}
