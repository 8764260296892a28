import { RECORD_UNITS, type RecordOperation } from '../../limits';
import { requirePermission } from '../../permissions/require-permission';
import type { RecordType } from '../../records/record-type';
import type { PermissionLevel, Session } from '../../types';

/** What each operation needs [assumed: the level of the same act on a page]; a save of what is new needs what `create` needs. */
const NEEDED: Readonly<Record<RecordOperation, PermissionLevel>> = {
  create: 'CREATE',
  load: 'VIEW',
  copy: 'CREATE',
  transform: 'CREATE',
  submitFields: 'EDIT',
  save: 'EDIT',
  delete: 'FULL',
  attach: 'EDIT',
  detach: 'EDIT',
};

/**
 * One governed call on records of a type, named like `record.save customer`, with the units of the help (section_157072844224). A
 * call that the role may not make costs them too [assumed].
 */
export const governed = <T>(
  session: Session,
  operation: RecordOperation,
  { type, kind }: RecordType,
  work: () => T,
  needed: PermissionLevel = NEEDED[operation],
): T =>
  session.call(`record.${operation} ${type}`, RECORD_UNITS[operation][kind], () => {
    requirePermission(session, type, needed);
    return work();
  });
