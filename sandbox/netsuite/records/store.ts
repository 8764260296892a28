import type { CustomFieldDefinition, CustomRecordTypeDefinition } from '../types';

/** Values as NetSuite stores them: text, number, checkbox as boolean, select as the internal id in text, null when empty. */
export type FieldValue = string | number | boolean | null;

export interface StoredLine {
  fields: Record<string, FieldValue>;
  /** Subrecords of the line, e.g. `addressbookaddress`. */
  subrecords: Record<string, Record<string, FieldValue>>;
}

export interface StoredRecord {
  type: string;
  id: number;
  fields: Record<string, FieldValue>;
  sublists: Record<string, StoredLine[]>;
}

/** The account's tables. Types are record ids as in SuiteScript: `customer`, `currency`, `customrecord_x`. */
export interface Store {
  defineCustomRecord(definition: CustomRecordTypeDefinition): void;
  defineEntityField(definition: CustomFieldDefinition): void;
  customRecord(type: string): CustomRecordTypeDefinition | undefined;
  entityFields(): readonly CustomFieldDefinition[];
  get(type: string, id: number): StoredRecord | undefined;
  all(type: string): readonly StoredRecord[];
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
  remove(type: string, id: number): void;
}
