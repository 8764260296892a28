import type { FieldValue } from '../records/store';

/** Who did something, and in what way. */
export interface NoteAuthor {
  userId: number;
  name: string;
  role: number;
  /** As N/runtime names it: `USERINTERFACE`, `MAPREDUCE`. */
  executionContext: string;
}

/** A field that changed, or a record that was deleted: then without a field. */
export interface NotedChange {
  id: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  time: number;
  /** Place in `authors`. */
  author: number;
  recordType: string;
  recordId: number;
  field?: { id: string; before: FieldValue; after: FieldValue };
}

/** Creations of one record type, in columns: there is one for each of very many customers. */
export interface NotedCreations {
  ids: number[];
  times: number[];
  authors: number[];
  records: number[];
}

/** What an account remembers of who changed what; plain data. */
export interface SystemNotes {
  lastId: number;
  /** Each once. */
  authors: NoteAuthor[];
  creations: Map<string, NotedCreations>;
  /** The newest last. */
  changes: NotedChange[];
}

/** So many changes are kept; the oldest go first. NetSuite keeps all. */
export const MOST_CHANGES = 200_000;
/** Long texts are cut to this; the length of the column in Oracle's ODBC schema (system_notes.name). */
const LONGEST = 4_000;

export const noNotes = (): SystemNotes => ({ lastId: 0, authors: [], creations: new Map(), changes: [] });

export function noteCreation(notes: SystemNotes, time: number, author: NoteAuthor, recordType: string, recordId: number): void {
  const { ids, times, authors, records } = creationsOf(notes, recordType);
  ids.push((notes.lastId += 1));
  times.push(time);
  authors.push(placeOf(notes, author));
  records.push(recordId);
}

export function noteChange(notes: SystemNotes, author: NoteAuthor, change: Omit<NotedChange, 'id' | 'author'>): void {
  const { field } = change;
  notes.changes.push({
    ...change,
    ...(field && { field: { ...field, before: shortened(field.before), after: shortened(field.after) } }),
    id: (notes.lastId += 1),
    author: placeOf(notes, author),
  });
  if (notes.changes.length > MOST_CHANGES) notes.changes.splice(0, MOST_CHANGES / 10);
}

function creationsOf({ creations }: SystemNotes, recordType: string): NotedCreations {
  const known = creations.get(recordType) ?? { ids: [], times: [], authors: [], records: [] };
  creations.set(recordType, known);
  return known;
}

function placeOf({ authors }: SystemNotes, author: NoteAuthor): number {
  const isSame = (other: NoteAuthor): boolean =>
    other.userId === author.userId &&
    other.name === author.name &&
    other.role === author.role &&
    other.executionContext === author.executionContext;
  const known = authors.findIndex(isSame);
  return known < 0 ? authors.push(author) - 1 : known;
}

const shortened = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.slice(0, LONGEST) : value);
