import type { RecordType } from '../../records/record-type';
import type { StoredRecord } from '../../records/store';
import type { Session } from '../../types';
import { noteDelete, noteSave } from '../../system-notes/noted';
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
  const write = () => noteSave(session, draft, () => draft.save(options));
  return session.account.userEvents ? session.account.userEvents.aroundSave(session, draft, context, write) : write();
}

/** Deletes a record, with the user event scripts of the type around it, as which the script names it. */
export function deleteRecord(session: Session, stored: StoredRecord, { type }: RecordType): void {
  const write = () => {
    noteDelete(session, stored, () => session.account.store.remove(stored.type, stored.id));
    dropAttachments(session.account, stored);
  };
  if (session.account.userEvents) session.account.userEvents.aroundDelete(session, { ...stored, type }, write);
  else write();
}
