import type { CustomFieldDefinition, CustomRecordTypeDefinition } from '../types';
import type { RecordType } from './record-type';
import type { CustomListDefinition } from './types/custom-list';

/** Values as NetSuite stores them: text, number, checkbox as boolean, select as the internal id in text, null when empty. */
export type FieldValue = string | number | boolean | null;

export interface StoredLine {
  fields: Record<string, FieldValue>;
  /** Subrecords of the line, e.g. `addressbookaddress`. */
  subrecords: Record<string, Record<string, FieldValue>>;
}

/** A row as the store holds it: to be read only, every change goes through `update`. */
export interface StoredRecord {
  type: string;
  id: number;
  fields: Record<string, FieldValue>;
  sublists: Record<string, StoredLine[]>;
}

/** One table as plain data: what `restore` needs to go on with the same ids. */
export interface TableSnapshot {
  nextId: number;
  records: StoredRecord[];
  /** By id, of records that were saved more than once. */
  versions: [id: number, version: number][];
}

/** A whole store as plain JSON data. */
export interface StoreSnapshot {
  customRecords: CustomRecordTypeDefinition[];
  entityFields: CustomFieldDefinition[];
  /** Absent in states that were saved before there were any. */
  customLists?: CustomListDefinition[];
  tables: Record<string, TableSnapshot>;
  /** The last number given, by sequence. */
  sequences: Record<string, number>;
}

/** How an index compares text: as it is, or in upper case as SuiteQL's UPPER gives it. */
export type Fold = 'exact' | 'upper';

/**
 * The account's tables. Types are record ids as in SuiteScript: `customer`, `currency`, `customrecord_x`; `lead` and `prospect` are
 * those customers that are of the stage.
 */
export interface Store {
  defineCustomRecord(definition: CustomRecordTypeDefinition): void;
  defineEntityField(definition: CustomFieldDefinition): void;
  /** Makes a record type of the list's script id with the fields `name` and `isinactive`. */
  defineCustomList(definition: CustomListDefinition): void;
  customRecord(type: string): CustomRecordTypeDefinition | undefined;
  customRecords(): readonly CustomRecordTypeDefinition[];
  customList(type: string): CustomListDefinition | undefined;
  entityFields(): readonly CustomFieldDefinition[];
  /** Fields, sublists and rules of a record type; undefined for a type that the account does not have. */
  recordType(type: string): RecordType | undefined;
  get(type: string, id: number): StoredRecord | undefined;
  /** All records of a type in the order of their ids. */
  all(type: string): readonly StoredRecord[];
  /** The records whose field holds one of `keys` (a stored value as text; for `upper`, upper-case text), found by index, in the order of their ids. */
  find(type: string, field: string, keys: readonly string[], fold?: Fold): StoredRecord[];
  /** Counts the saves of a record, from 1: tells whether it was changed since it was loaded. 0 when it is not there. */
  version(type: string, id: number): number;
  /** Validates by the record type's rules and inserts; throws `PlatformError`. Sets datecreated/created, lastmodified. */
  insert(
    type: string,
    fields: Record<string, FieldValue>,
    sublists?: Record<string, StoredLine[]>,
    options?: { ignoreMandatoryFields?: boolean },
  ): StoredRecord;
  /** Validates and replaces fields (merge) and given sublists (whole). */
  update(
    type: string,
    id: number,
    fields: Record<string, FieldValue>,
    sublists?: Record<string, StoredLine[]>,
    options?: { ignoreMandatoryFields?: boolean },
  ): StoredRecord;
  /** Throws `PlatformError` when the record is not there or another record refers to it. */
  remove(type: string, id: number): void;
  /** Everything as data, which later changes of the store do not reach. */
  snapshot(): StoreSnapshot;
  /** Becomes what the snapshot was: definitions, rows, running numbers. What the store held before is gone. */
  restore(snapshot: StoreSnapshot): void;
}
