import type { RecordKind } from '../limits';
import type { FieldDefinition } from './field';
import type { Rule } from './rules/rule';

export interface SublistDefinition {
  fields: ReadonlyMap<string, FieldDefinition>;
  /** Subrecord field of the line to the fields of the subrecord. */
  subrecords: Readonly<Record<string, ReadonlyMap<string, FieldDefinition>>>;
}

/** A record type as data: what it consists of, and what a save demands. */
export interface RecordType {
  type: string;
  /** Column of the governance table. */
  kind: RecordKind;
  /** Scripts may create and load it through N/record; other types are only looked up. */
  scriptable: boolean;
  fields: ReadonlyMap<string, FieldDefinition>;
  sublists: Readonly<Record<string, SublistDefinition>>;
  /** Applied in this order on every save. */
  rules: readonly Rule[];
  /** A loaded record cannot be saved when another save came in between. */
  optimisticLocking: boolean;
  /** System fields that carry the times of the first and the latest save. */
  timestamps?: { created: string; modified: string };
}
