import type { RecordDraft } from '../modules/record/record-draft';
import type { StoredRecord } from '../records/store';
import type { Session } from '../types';

/** What kind of save it is; `xedit` is an inline edit, which submitFields does. */
export type SaveContext = 'create' | 'edit' | 'xedit' | 'copy';

/** Who saves: the session of a script, or what a page has of one, with the execution context `USERINTERFACE`. */
export type Cause = Pick<Session, 'account' | 'user' | 'executionContext' | 'sessionVariables'> &
  Partial<Pick<Session, 'script' | 'excuse'>>;

/** The user event scripts of an account: what happens around a save or a delete that a script or a person asks for. */
export interface UserEvents {
  /** Runs `write`, which saves the draft and gives the internal id, between the beforeSubmit and afterSubmit entry points. */
  aroundSave(cause: Cause, draft: RecordDraft, context: SaveContext, write: () => number): number;
  aroundDelete(cause: Cause, stored: StoredRecord, write: () => void): void;
  /** To be called when a script loads a record. */
  onLoad(session: Session, recordType: string): void;
}
