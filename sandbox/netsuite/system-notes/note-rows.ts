import { dateText } from '../date-text';
import { isAdministrator } from '../permissions/permission-of';
import { displayName } from '../records/display-name';
import type { FieldDefinition } from '../records/field';
import type { FieldValue } from '../records/store';
import type { Account, Session } from '../types';
import type { NoteAuthor, NotedChange } from './notes';

/** One row of the System Notes subtab. */
export interface SystemNote {
  id: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  time: number;
  author: NoteAuthor;
  /** As the subtab's column Type says it. */
  kind: 'Create' | 'Set' | 'Change' | 'Unset' | 'Delete';
  /** `customer` also for leads and prospects. */
  recordType: string;
  recordId: number;
  /** Absent for a creation and a deletion. */
  field?: { id: string; label: string };
  /** Texts as a page shows them, '' when empty. */
  oldValue: string;
  newValue: string;
}

/** Whose notes are wanted; those of all records when left out. */
interface Owner {
  type: string;
  id: number;
}

/**
 * The system notes that a user may see, the newest first: administrators all, anybody else those of which they are the author (help:
 * section_1500043125). Whether they may see the record is for the caller to ask.
 */
export function systemNotes(account: Account, user: Session['user'], owner?: Owner): SystemNote[] {
  const notes = [...creations(account, owner), ...changes(account, owner)];
  const own = isAdministrator(user) ? notes : notes.filter(({ author }) => author.userId === user.id);
  return own.sort((one, other) => other.id - one.id);
}

function creations({ systemNotes: notes }: Account, owner: Owner | undefined): SystemNote[] {
  return [...(notes?.creations ?? [])].flatMap(([recordType, { ids, times, authors, records }]) => {
    if (owner && owner.type !== recordType) return [];
    return ids.flatMap((id, at): SystemNote[] => {
      const [time, author, recordId] = [times[at], notes?.authors[authors[at] ?? -1], records[at]];
      if (time === undefined || !author || recordId === undefined || (owner && owner.id !== recordId)) return [];
      return [{ id, time, author, kind: 'Create', recordType, recordId, oldValue: '', newValue: '' }];
    });
  });
}

function changes(account: Account, owner: Owner | undefined): SystemNote[] {
  const wanted = (account.systemNotes?.changes ?? []).filter(
    ({ recordType, recordId }) => !owner || (owner.type === recordType && owner.id === recordId),
  );
  return wanted.flatMap((change) => {
    const author = account.systemNotes?.authors[change.author];
    return author ? [changeRow(account, change, author)] : [];
  });
}

function changeRow(account: Account, { id, time, recordType, recordId, field }: NotedChange, author: NoteAuthor): SystemNote {
  const row = { id, time, author, recordType, recordId };
  if (!field) return { ...row, kind: 'Delete', oldValue: '', newValue: '' };
  const definition = account.store.recordType(recordType)?.fields.get(field.id);
  const text = (value: FieldValue): string => textOf(account, definition, value);
  const kind = isEmpty(field.before) ? 'Set' : isEmpty(field.after) ? 'Unset' : 'Change';
  const label = definition?.label ?? field.id;
  return { ...row, kind, field: { id: field.id, label }, oldValue: text(field.before), newValue: text(field.after) };
}

/** A select shows the name of its record, as it is now; a customer and what is gone their id [assumed]. */
function textOf({ store, variant }: Account, definition: FieldDefinition | undefined, value: FieldValue): string {
  if (definition?.type === 'checkbox') return value === true ? 'T' : 'F';
  if (value === null) return '';
  if (definition?.type === 'datetime') return dateText(Date.parse(String(value)), 'datetime', variant);
  if (definition?.type === 'date') return dateText(Date.parse(`${String(value)}T00:00:00Z`), 'date', { timeZone: 'UTC' });
  if (definition?.type !== 'select') return String(value);
  const record = store.get(definition.target ?? '', Number(value));
  return record && record.type !== 'customer' && hasName(record.fields) ? displayName(store, record) : String(value);
}

const hasName = (fields: Readonly<Record<string, FieldValue>>): boolean => 'name' in fields || 'entityid' in fields;

const isEmpty = (value: FieldValue): boolean => value === null || value === '';
