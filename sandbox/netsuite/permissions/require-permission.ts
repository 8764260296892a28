import { PlatformError, type Account, type PermissionLevel, type Session } from '../types';
import { includes, permissionOf } from './permission-of';
import { standardPermission } from './standard-permissions';

/**
 * Throws INSUFFICIENT_PERMISSION when the role of a script's user may not do this with records of a type. Scripts have the
 * permissions of the role they run as (help: chapter_N2997500). Code and wording: error messages in public code and issues.
 */
export function requirePermission({ account, user }: Pick<Session, 'account' | 'user'>, type: string, needed: PermissionLevel): void {
  const level = permissionOf(account, user, type);
  if (!includes(level, needed)) throw new PlatformError('INSUFFICIENT_PERMISSION', `Permission Violation: ${reason(account, type, level)}`);
}

function reason({ store }: Account, type: string, level: PermissionLevel): string {
  const custom = store.customRecord(type);
  if (custom) return advice(`You need a higher permission for custom record type ${custom.recordName}`);
  const permission = standardPermission(type);
  if (!permission) return 'you may not access this record.';
  // The two blanks are NetSuite's.
  return advice(`You need ${level === 'NONE' ? ' the' : 'a higher level of the'} '${permission.label}' permission`);
}

const advice = (need: string): string => `${need} to access this page. Please contact your account administrator.`;
