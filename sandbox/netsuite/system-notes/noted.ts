import type { RecordDraft } from '../modules/record/record-draft';
import { tableNameOf } from '../records/customer-stages';
import type { FieldValue, StoredRecord } from '../records/store';
import type { Account, Session } from '../types';
import { noNotes, noteChange, noteCreation, type NoteAuthor } from './notes';

/** Who saves: the session of a script, or what a page has of one, with the execution context `USERINTERFACE`. */
export type Actor = Pick<Session, 'account' | 'user' | 'executionContext'>;

/**
 * Runs `write`, which saves the draft and gives its id, and notes what it changed. A new record makes one note without fields
 * [assumed]; changes of sublists and of what the system fills make none.
 */
export function noteSave(actor: Actor, { type: { type, fields: definitions }, id }: RecordDraft, write: () => number): number {
  const { account } = actor;
  if (!hasSystemNotes(account, type)) return write();
  const recordType = tableNameOf(type);
  // A save replaces the fields of a stored record, so that these stay as they were.
  const before = id === null ? undefined : account.store.get(recordType, id)?.fields;
  const recordId = write();
  const notes = (account.systemNotes ??= noNotes());
  const time = account.clock.now();
  if (!before) {
    noteCreation(notes, time, authorOf(actor), recordType, recordId);
    return recordId;
  }
  const after = account.store.get(recordType, recordId)?.fields ?? {};
  for (const { id: field, type: fieldType, change } of definitions.values()) {
    // An unticked box and one that was never there are the same.
    const empty: FieldValue = fieldType === 'checkbox' ? false : null;
    const values = { before: before[field] ?? empty, after: after[field] ?? empty };
    if (change === 'system' || values.before === values.after) continue;
    noteChange(notes, authorOf(actor), { time, recordType, recordId, field: { id: field, ...values } });
  }
  return recordId;
}

/** Runs `write`, which deletes the record, and notes it. */
export function noteDelete(actor: Actor, { type, id }: StoredRecord, write: () => void): void {
  write();
  const { account } = actor;
  if (!hasSystemNotes(account, type)) return;
  const change = { time: account.clock.now(), recordType: tableNameOf(type), recordId: id };
  noteChange((account.systemNotes ??= noNotes()), authorOf(actor), change);
}

/** Customers, and custom record types with SDF's enablesystemnotes. NetSuite writes them for other standard records too. */
export const hasSystemNotes = ({ store }: Account, type: string): boolean =>
  tableNameOf(type) === 'customer' || store.customRecord(type)?.systemNotes === true;

const authorOf = ({ user, executionContext }: Actor): NoteAuthor => ({
  userId: user.id,
  name: user.name,
  role: user.role,
  executionContext,
});
