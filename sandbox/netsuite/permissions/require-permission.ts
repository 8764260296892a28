import { PlatformError, type PermissionLevel, type Session } from '../types';
import { includes, permissionOf } from './permission-of';

/**
 * Throws INSUFFICIENT_PERMISSION when the role of a script's user may not do this with records of a type (code: seen in public
 * code; text: help section_N3539978). Scripts have the permissions of the role they run as (help: chapter_N2997500).
 */
export function requirePermission({ account, user }: Pick<Session, 'account' | 'user'>, type: string, needed: PermissionLevel): void {
  if (!includes(permissionOf(account, user, type), needed))
    throw new PlatformError('INSUFFICIENT_PERMISSION', 'Permission Violation: you may not access this record.');
}
