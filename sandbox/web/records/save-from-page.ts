import { missingRecord } from '../../netsuite/records/missing-record';
import { RecordDraft } from '../../netsuite/modules/record/record-draft';
import type { RecordType } from '../../netsuite/records/record-type';
import { storedSublists } from '../../netsuite/records/stored-fields';
import type { FieldValue, StoredLine, StoredRecord } from '../../netsuite/records/store';
import { noteSave } from '../../netsuite/system-notes/noted';
import { PlatformError, type Account } from '../../netsuite/types';
import type { LoginSession } from '../login-sessions';
import { addressesAfter } from './address-lines';
import { refuseLeftEmpty } from './left-empty';
import { shownFields } from './shown-fields';
import { enteredValue, typedValue } from './entered-value';

export interface PageSave {
  type: string;
  /** Absent for a new record. */
  id?: number;
  /** How often the record had been saved when the form was opened. */
  version?: number;
  form: Readonly<Record<string, string>>;
  session: Pick<LoginSession, 'user' | 'variables'>;
}

export interface PageSaved {
  id: number;
  /** The error of an afterSubmit entry point: the record is saved all the same. */
  problem?: PlatformError;
}

/**
 * Saves a record as its form does, with the user event scripts of its type around the save. Only what was changed is written, so that a
 * value that has become invalid may stay. Throws `PlatformError` when nothing was saved: the store's, a beforeSubmit's, or
 * RCRD_HAS_BEEN_CHANGED when somebody saved the record since the form was opened; and NotEmulated.
 */
export function saveFromPage(account: Account, save: PageSave): PageSaved {
  const draft = submittedDraft(account, save);
  refuseLeftEmpty(account, draft, save.form);
  let savedAs: number | undefined;
  const write = () => (savedAs = draft.save({ ignoreMandatoryFields: false }));
  try {
    return { id: withUserEvents(account, save, draft, write) };
  } catch (error) {
    if (savedAs === undefined || !(error instanceof PlatformError)) throw error;
    return { id: savedAs, problem: error };
  }
}

function withUserEvents(account: Account, { id, session }: PageSave, draft: RecordDraft, write: () => number): number {
  const { user, variables: sessionVariables } = session;
  const cause = { account, user, sessionVariables, executionContext: 'USERINTERFACE' };
  const noted = () => noteSave(cause, draft, write);
  return account.userEvents ? account.userEvents.aroundSave(cause, draft, id === undefined ? 'create' : 'edit', noted) : noted();
}

/** The record with what the form changed. */
function submittedDraft(account: Account, save: PageSave): RecordDraft {
  const { store } = account;
  const { type, id, version } = save;
  const recordType = store.recordType(type);
  const before = id === undefined ? undefined : store.get(type, id);
  if (recordType === undefined || (id !== undefined && before === undefined)) throw missingRecord();
  if (id !== undefined && version !== undefined && store.version(type, id) !== version)
    throw new PlatformError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed');
  const draft = new RecordDraft(store, recordType, before);
  for (const [fieldId, value] of changedFields(account, save, before)) draft.field(fieldId).assign(value);
  for (const [sublistId, lines] of changedSublists(account, save, recordType, before))
    lines.forEach((line, index) => draft.putLine(sublistId, index, line));
  return draft;
}

function changedFields(account: Account, { type, form }: PageSave, before: StoredRecord | undefined): [string, FieldValue][] {
  return shownFields(account, type).flatMap(({ definition, readOnly }): [string, FieldValue][] => {
    const typed = form[definition.id];
    if (readOnly || typed === undefined) return [];
    // A browser sends line breaks as CR LF.
    const text = typed.replaceAll('\r\n', '\n');
    const isSame = before !== undefined && text === typedValue(account, definition, before.fields[definition.id]).replaceAll('\r\n', '\n');
    return isSame ? [] : [[definition.id, enteredValue(account, definition, text)]];
  });
}

/** Whole sublists: a form changes and adds lines, and takes none away. */
function changedSublists(
  account: Account,
  { type, form }: PageSave,
  recordType: RecordType,
  before: StoredRecord | undefined,
): [string, StoredLine[]][] {
  const addressbook = type === 'customer' ? addressesAfter(account, before, form) : undefined;
  return addressbook === undefined ? [] : Object.entries(storedSublists(recordType, { addressbook }));
}
