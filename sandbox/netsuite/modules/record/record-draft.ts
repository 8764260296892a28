import { PlatformError } from '../../types';
import { field, type FieldDefinition } from '../../records/field';
import type { RecordType } from '../../records/record-type';
import type { FieldValue, Store, StoredLine, StoredRecord } from '../../records/store';
import { fieldOf, newRecordFields, sublistOf, subrecordOf } from '../../records/stored-fields';

/** A field of a record, a line or a subrecord, where its value is kept until the save. */
export interface FieldSlot {
  /** What error messages call the owner: `customer`, `customer.addressbook`. */
  owner: string;
  definition: FieldDefinition;
  value(): FieldValue | undefined;
  /** The values beside it: of the record, the line or the subrecord. */
  siblings: Readonly<Record<string, FieldValue>>;
  /** Sets the value; `way` is how a script did it, if a script did. */
  assign(value: FieldValue, way?: 'value' | 'text'): void;
  /** As what the field may be read now. */
  readableAs(): Readable;
  /** The record type and the mode, for checks at once. */
  draft: RecordDraft;
}

/**
 * In standard mode, a field that was set as text cannot be read as value and the other way round, and the fields of a record that
 * never was in the store cannot be read as text (help: section_4273156769, section_4273167233).
 */
export type Readable = 'value' | 'text' | 'both';

/** Records have their internal id among their fields, in text (as JSON of records in public scripts shows); a new one has none. */
const ID = field('id', 'Internal ID', 'text', { change: 'system' });

/** A record between create or load and save: nothing is validated as a whole, nothing is sourced. */
export class RecordDraft {
  private readonly fields: Record<string, FieldValue>;
  private readonly sublists: Record<string, StoredLine[]>;
  private readonly changedFields = new Set<string>();
  private readonly changedSublists = new Set<string>();
  private readonly ways = new Map<object, Map<string, 'value' | 'text'>>();
  private readonly version: number;
  private readonly isFromScratch: boolean;
  readonly isDynamic: boolean;

  /** With `copied` the draft is new and begins with that record's values. */
  constructor(
    private readonly store: Store,
    readonly type: RecordType,
    readonly loaded?: StoredRecord,
    { copied, isDynamic = false }: { copied?: StoredRecord; isDynamic?: boolean } = {},
  ) {
    this.isFromScratch = !loaded && !copied;
    this.isDynamic = isDynamic;
    this.fields = loaded ? { ...loaded.fields } : newRecordFields(type);
    this.sublists = structuredClone(loaded?.sublists ?? {});
    this.version = loaded ? store.version(type.type, loaded.id) : 0;
    if (copied) this.takeFrom(copied);
  }

  /** The internal id; null for a new record. */
  get id(): number | null {
    return this.loaded?.id ?? null;
  }

  /** Ids of the fields of a sublist. */
  fieldIdsOf(sublistId: string): string[] {
    return [...sublistOf(this.type, sublistId).fields.keys()];
  }

  /** The record as it was loaded, as a draft of its own: what a user event script sees as the old record. */
  before(): RecordDraft | undefined {
    return this.loaded && new RecordDraft(this.store, this.type, structuredClone(this.loaded));
  }

  /** The values of the body fields, set and not set. */
  values(): Readonly<Record<string, FieldValue>> {
    return this.fields;
  }

  field(id: string): FieldSlot {
    if (id === ID.id) return this.slot(this.type.type, ID, this.id === null ? {} : { id: String(this.id) }, () => undefined);
    return this.slot(this.type.type, fieldOf(this.type.type, this.type.fields, id), this.fields, () => this.changedFields.add(id));
  }

  /** For another script, which has set nothing yet. */
  forgetWays(): void {
    this.ways.clear();
  }

  /** Whether a field was set since the record was made or loaded. */
  isChanged(id: string): boolean {
    return this.changedFields.has(id);
  }

  isSublistChanged(sublistId: string): boolean {
    return this.changedSublists.has(sublistId);
  }

  lines(sublistId: string): StoredLine[] {
    sublistOf(this.type, sublistId);
    return (this.sublists[sublistId] ??= []);
  }

  insertLine(sublistId: string, at: number): void {
    this.putLine(sublistId, at, { fields: {}, subrecords: {} }, 'between');
  }

  removeLine(sublistId: string, at: number): void {
    this.line(sublistId, at);
    this.lines(sublistId).splice(at, 1);
    this.changedSublists.add(sublistId);
  }

  /** A copy of a line, to be changed apart and put back with `putLine`. */
  copyOfLine(sublistId: string, at: number): StoredLine {
    return structuredClone(this.line(sublistId, at));
  }

  /** Puts a line in the place of another (or behind the last one), or between the others. */
  putLine(sublistId: string, at: number, line: StoredLine, place: 'over' | 'between' = 'over'): void {
    const lines = this.lines(sublistId);
    if (!Number.isInteger(at) || at < 0 || at > lines.length) throw invalidLine();
    lines.splice(at, place === 'over' ? 1 : 0, line);
    this.changedSublists.add(sublistId);
  }

  lineField(sublistId: string, at: number, id: string): FieldSlot {
    return this.fieldOfLine(sublistId, this.line(sublistId, at), id);
  }

  /** A field of a line that need not be on the record yet. */
  fieldOfLine(sublistId: string, line: StoredLine, id: string): FieldSlot {
    const owner = `${this.type.type}.${sublistId}`;
    const definition = fieldOf(owner, sublistOf(this.type, sublistId).fields, id);
    return this.slot(owner, definition, line.fields, () => this.changedSublists.add(sublistId));
  }

  /** Fields of the subrecord on a line, by id; the subrecord is made when it is not there. */
  subrecord(sublistId: string, at: number, name: string): (id: string) => FieldSlot {
    return this.subrecordOfLine(sublistId, this.line(sublistId, at), name);
  }

  subrecordOfLine(sublistId: string, line: StoredLine, name: string): (id: string) => FieldSlot {
    const definitions = subrecordOf(this.type, sublistId, name);
    const owner = `${this.type.type}.${sublistId}.${name}`;
    const values = (line.subrecords[name] ??= {});
    return (id) => this.slot(owner, fieldOf(owner, definitions, id), values, () => this.changedSublists.add(sublistId));
  }

  hasSubrecord(sublistId: string, line: StoredLine, name: string): boolean {
    subrecordOf(this.type, sublistId, name);
    return Object.hasOwn(line.subrecords, name);
  }

  removeSubrecord(sublistId: string, line: StoredLine, name: string): void {
    subrecordOf(this.type, sublistId, name);
    delete line.subrecords[name];
    this.changedSublists.add(sublistId);
  }

  /** The line itself, as the record holds it. */
  lineAt(sublistId: string, at: number): StoredLine {
    return this.line(sublistId, at);
  }

  /**
   * Writes what was set. RCRD_HAS_BEEN_CHANGED when the type locks optimistically and somebody saved the record since it
   * was loaded; without locking the fields that were set win.
   */
  save(options: { ignoreMandatoryFields: boolean }): number {
    const fields = pick(this.fields, this.changedFields);
    const sublists = pick(this.sublists, this.changedSublists);
    const { type } = this.type;
    if (!this.loaded) return this.store.insert(type, fields, sublists, options).id;
    const current = this.store.version(type, this.loaded.id);
    if (this.type.optimisticLocking && current !== 0 && current !== this.version)
      throw new PlatformError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed');
    return this.store.update(type, this.loaded.id, fields, sublists, options).id;
  }

  /** Values of a record that a copy begins with: not what the system fills, nor what identifies it [K]. */
  private takeFrom(record: StoredRecord): void {
    for (const [id, value] of Object.entries(record.fields)) {
      if (['entityid', 'externalid'].includes(id) || this.type.fields.get(id)?.change === 'system') continue;
      this.field(id).assign(value);
    }
    for (const [id, lines] of Object.entries(record.sublists)) {
      this.sublists[id] = structuredClone(lines).map(({ fields: { id: _id, internalid: _internalId, ...fields }, subrecords }) => ({
        fields,
        subrecords,
      }));
      this.changedSublists.add(id);
    }
  }

  private line(sublistId: string, at: number): StoredLine {
    const line = this.lines(sublistId)[at];
    if (!line) throw invalidLine();
    return line;
  }

  private slot(owner: string, definition: FieldDefinition, values: Record<string, FieldValue>, changed: () => void): FieldSlot {
    const { id } = definition;
    return {
      owner,
      definition,
      draft: this,
      siblings: values,
      value: () => values[id],
      assign: (value, way) => {
        values[id] = value;
        if (way) this.waysOf(values).set(id, way);
        changed();
      },
      readableAs: () => (this.isDynamic ? 'both' : (this.waysOf(values).get(id) ?? (this.isFromScratch ? 'value' : 'both'))),
    };
  }

  private waysOf(values: object): Map<string, 'value' | 'text'> {
    const ways = this.ways.get(values) ?? new Map<string, 'value' | 'text'>();
    this.ways.set(values, ways);
    return ways;
  }
}

/** Code: typings of N/record; text [K]. */
export const invalidLine = (): PlatformError =>
  new PlatformError(
    'SSS_INVALID_SUBLIST_OPERATION',
    'You have attempted an invalid sublist or line item operation. You are either trying to access a field on a non-existent line or you are trying to add or remove lines from a static sublist.',
  );

const pick = <T>(values: Record<string, T>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
