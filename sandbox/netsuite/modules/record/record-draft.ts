import { PlatformError } from '../../types';
import type { FieldDefinition } from '../../records/field';
import type { RecordType } from '../../records/record-type';
import type { FieldValue, Store, StoredLine, StoredRecord } from '../../records/store';
import { fieldOf, newRecordFields, sublistOf, subrecordOf } from '../../records/stored-fields';

/** A field of a record, a line or a subrecord, where its value is kept until the save. */
export interface FieldSlot {
  /** What error messages call the owner: `customer`, `customer.addressbook`. */
  owner: string;
  definition: FieldDefinition;
  value(): FieldValue | undefined;
  assign(value: FieldValue): void;
}

/** A record in standard mode between create or load and save: nothing is validated as a whole, nothing is sourced. */
export class RecordDraft {
  private readonly fields: Record<string, FieldValue>;
  private readonly sublists: Record<string, StoredLine[]>;
  private readonly changedFields = new Set<string>();
  private readonly changedSublists = new Set<string>();
  private readonly version: number;

  constructor(
    private readonly store: Store,
    readonly type: RecordType,
    readonly loaded?: StoredRecord,
  ) {
    this.fields = loaded ? { ...loaded.fields } : newRecordFields(type);
    this.sublists = structuredClone(loaded?.sublists ?? {});
    this.version = loaded ? store.version(type.type, loaded.id) : 0;
  }

  field(id: string): FieldSlot {
    return this.slot(this.type.type, fieldOf(this.type.type, this.type.fields, id), this.fields, () => this.changedFields.add(id));
  }

  lines(sublistId: string): StoredLine[] {
    sublistOf(this.type, sublistId);
    return (this.sublists[sublistId] ??= []);
  }

  insertLine(sublistId: string, at: number): void {
    const lines = this.lines(sublistId);
    if (!Number.isInteger(at) || at < 0 || at > lines.length) throw invalidLine();
    lines.splice(at, 0, { fields: {}, subrecords: {} });
    this.changedSublists.add(sublistId);
  }

  removeLine(sublistId: string, at: number): void {
    this.line(sublistId, at);
    this.lines(sublistId).splice(at, 1);
    this.changedSublists.add(sublistId);
  }

  lineField(sublistId: string, at: number, id: string): FieldSlot {
    const owner = `${this.type.type}.${sublistId}`;
    const definition = fieldOf(owner, sublistOf(this.type, sublistId).fields, id);
    return this.slot(owner, definition, this.line(sublistId, at).fields, () => this.changedSublists.add(sublistId));
  }

  /** Fields of the subrecord on a line, by id; the subrecord is made when it is not there. */
  subrecord(sublistId: string, at: number, name: string): (id: string) => FieldSlot {
    const definitions = subrecordOf(this.type, sublistId, name);
    const owner = `${this.type.type}.${sublistId}.${name}`;
    const values = (this.line(sublistId, at).subrecords[name] ??= {});
    return (id) => this.slot(owner, fieldOf(owner, definitions, id), values, () => this.changedSublists.add(sublistId));
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

  private line(sublistId: string, at: number): StoredLine {
    const line = this.lines(sublistId)[at];
    if (!line) throw invalidLine();
    return line;
  }

  private slot(owner: string, definition: FieldDefinition, values: Record<string, FieldValue>, changed: () => void): FieldSlot {
    return {
      owner,
      definition,
      value: () => values[definition.id],
      assign(value) {
        values[definition.id] = value;
        changed();
      },
    };
  }
}

/** Code: typings of N/record; text [K]. */
const invalidLine = (): PlatformError =>
  new PlatformError(
    'SSS_INVALID_SUBLIST_OPERATION',
    'You have attempted an invalid sublist or line item operation. You are either trying to access a field on a non-existent line or you are trying to add or remove lines from a static sublist.',
  );

const pick = <T>(values: Record<string, T>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
