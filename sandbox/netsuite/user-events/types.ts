import type { RecordDraft } from '../modules/record/record-draft';
import type { StoredRecord } from '../records/store';
import type { Session } from '../types';

/** What kind of save it is; `xedit` is an inline edit, which submitFields does. */
export type SaveContext = 'create' | 'edit' | 'xedit' | 'copy';

/** The user event scripts of an account: what happens around a save or a delete that a script asks for. */
export interface UserEvents {
  /** Runs `write`, which saves the draft and gives the internal id, between the beforeSubmit and afterSubmit entry points. */
  aroundSave(session: Session, draft: RecordDraft, context: SaveContext, write: () => number): number;
  aroundDelete(session: Session, stored: StoredRecord, write: () => void): void;
  /** To be called when a script loads a record. */
  onLoad(session: Session, recordType: string): void;
}
