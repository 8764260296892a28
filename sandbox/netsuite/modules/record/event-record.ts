import type { Session } from '../../types';
import { guardModule } from '../guard';
import { fieldAccess } from './field-access';
import { fieldObjects } from './field-objects';
import { DYNAMIC_ONLY, ofOtherMode } from './mode';
import type { RecordDraft } from './record-draft';
import { jsonOf } from './record-json';
import { sublistAccess, type Limit } from './sublist-access';

const SETTERS = ['setValue', 'setText', 'setSublistValue', 'setSublistText', 'insertLine', 'removeLine', 'removeSublistSubrecord'];

/**
 * The record that a user event script gets, in its own session: `newRecord` with `write` access before the submit, else to be
 * read only. It is in standard mode (help: section_1524156901) and cannot be saved. A setter of a record that is only read, and of
 * its subrecords, throws SSS_INVALID_READ_ONLY_RECORD [code assumed].
 */
export function eventRecord(session: Session, draft: RecordDraft, access: 'write' | 'read'): object {
  draft.forgetWays();
  const self = () => record;
  const limit: Limit = (members) => (access === 'write' ? members : readOnly(session, members));
  const lines = sublistAccess(session, draft, self, limit);
  const members = { ...fieldAccess(session, (id) => draft.field(id), self), ...lines, ...fieldObjects(session, draft) };
  const name = 'N/record.Record';
  const record: object = guardModule(session, name, {
    ...ofOtherMode(session, DYNAMIC_ONLY, 'dynamic'),
    ...{ id: draft.id, type: draft.type.type, isDynamic: false },
    ...jsonOf(session, draft),
    ...limit(members),
  });
  return record;
}

function readOnly(session: Session, members: object): Record<string, unknown> {
  const refuse = (setter: string) => () => {
    throw session.error('SSS_INVALID_READ_ONLY_RECORD', `${setter} is not possible: this record can only be read.`);
  };
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, SETTERS.includes(name) ? refuse(name) : member]));
}
