import type { StoredRecord } from '../../records/store';
import type { Session } from '../../types';
import type { UserEvents } from '../../user-events/types';
import { dropAttachments } from './attachment';
import type { RecordDraft } from './record-draft';

/** What made a record be saved: create, edit, xedit (submitFields) or copy. */
export type SaveContext = Parameters<UserEvents['aroundSave']>[2];

/** Writes a draft, with the user event scripts of its type around it. Returns the internal id. */
export function saveRecord(
  session: Session,
  draft: RecordDraft,
  context: SaveContext,
  options: { ignoreMandatoryFields: boolean },
): number {
  const write = () => draft.save(options);
  return session.account.userEvents ? session.account.userEvents.aroundSave(session, draft, context, write) : write();
}

/** Deletes a record, with the user event scripts of its type around it. */
export function deleteRecord(session: Session, stored: StoredRecord): void {
  const write = () => {
    session.account.store.remove(stored.type, stored.id);
    dropAttachments(session.account, stored);
  };
  if (session.account.userEvents) session.account.userEvents.aroundDelete(session, stored, write);
  else write();
}
