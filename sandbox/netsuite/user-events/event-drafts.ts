import { NotEmulated } from '../../not-emulated';
import { RecordDraft } from '../modules/record/record-draft';
import type { RecordType } from '../records/record-type';
import type { FieldValue, Store } from '../records/store';

/** A record as it is in the store now, which a later save does not reach; undefined when it is not there. */
export function storedDraft(store: Store, type: RecordType, id: number): RecordDraft | undefined {
  const stored = store.get(type.type, id);
  return stored && new RecordDraft(store, type, stored);
}

/**
 * A new record after its save: with its id, and with what was submitted. Whether a script sees there what NetSuite itself has filled in
 * (an entity's id, say) is not documented; such fields are NOT_EMULATED as they are before the save.
 */
export function submittedDraft(store: Store, draft: RecordDraft, id: number): RecordDraft {
  const fields: Record<string, FieldValue> = {};
  for (const fieldId of draft.type.fields.keys()) {
    const value = draft.field(fieldId).value();
    if (value !== undefined) fields[fieldId] = value;
  }
  const sublists = Object.fromEntries(Object.keys(draft.type.sublists).map((sublistId) => [sublistId, draft.lines(sublistId)]));
  return new RecordDraft(store, draft.type, { type: draft.type.type, id, fields, sublists });
}

/**
 * The record of an inline edit: only the fields that were edited have a value (help: section_4407992070). What is set on it is set on the
 * draft itself.
 */
export function editedDraft(draft: RecordDraft): RecordDraft {
  const field: RecordDraft['field'] = (id) => {
    const slot = draft.field(id);
    return { ...slot, value: () => (draft.isChanged(id) ? slot.value() : undefined) };
  };
  const lines: RecordDraft['lines'] = (sublistId) => {
    throw new NotEmulated(`the sublist ${sublistId} of a record that is edited inline`);
  };
  return Object.create(draft, { field: { value: field }, lines: { value: lines } }) as RecordDraft;
}
