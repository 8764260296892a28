import type { Session } from '../../types';
import { fieldAccess } from './field-access';
import { fieldObjects } from './field-objects';
import { guardModule } from '../guard';
import type { RecordDraft } from './record-draft';
import { sublistAccess } from './sublist-access';

const SETTERS = ['setValue', 'setText', 'setSublistValue', 'setSublistText', 'insertLine', 'removeLine', 'removeSublistSubrecord'];

/**
 * The record that a user event script gets, in its own session: `newRecord` with `write` access before the submit, else to be
 * read only. It cannot be saved. A setter of a record that is only read throws SSS_INVALID_READ_ONLY_RECORD [code assumed].
 */
export function eventRecord(session: Session, draft: RecordDraft, access: 'write' | 'read'): object {
  const members: Record<string, unknown> = {
    ...fieldAccess(
      session,
      (id) => draft.field(id),
      () => record,
    ),
    ...sublistAccess(session, draft, () => record),
    ...fieldObjects(session, draft),
  };
  if (access === 'read')
    for (const setter of SETTERS)
      if (setter in members)
        members[setter] = () => {
          throw session.error('SSS_INVALID_READ_ONLY_RECORD', `${setter} is not possible: this record can only be read.`);
        };
  const record: object = guardModule(session, 'N/record.Record', { id: draft.id, type: draft.type.type, isDynamic: false, ...members });
  return record;
}
