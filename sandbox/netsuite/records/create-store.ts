import { missingRecord } from './missing-record';
import type { Clock } from '../../clock';
import { NotEmulated } from '../../not-emulated';
import type { AccountVariant, CustomFieldDefinition, CustomRecordTypeDefinition } from '../types';
import { isShownBy, stageShownBy, tableNameOf } from './customer-stages';
import { refuseWhenReferred } from './references';
import type { RecordType } from './record-type';
import { newRecordFields, storedFields, storedSublists } from './stored-fields';
import type { Draft } from './rules/rule';
import type { FieldValue, Fold, Store, StoreSnapshot, StoredLine, StoredRecord } from './store';
import { Table } from './table';
import { customListType, type CustomListDefinition } from './types/custom-list';
import { customRecordType } from './types/custom-record';
import { contactType } from './types/contact';
import { customerType, leadType, prospectType } from './types/customer';
import { employeeType } from './types/employee';
import { fillLists, LIST_TYPES } from './types/lists';

/** Where ids of customers begin, so that they never equal the running numbers of entity ids by accident. */
const FIRST_CUSTOMER_ID = 501;

/** The tables of a new account: no customer, no custom record, the lists of the variant. */
export function createStore({ variant, clock }: { variant: AccountVariant; clock: Clock }): Store {
  return new AccountStore(variant, clock);
}

class AccountStore implements Store {
  private readonly tables = new Map<string, Table>();
  private readonly types = new Map<string, RecordType>(LIST_TYPES.map((type) => [type.type, type]));
  private readonly definitions = new Map<string, CustomRecordTypeDefinition>();
  private readonly customEntityFields = new Map<string, CustomFieldDefinition>();
  private readonly lists = new Map<string, CustomListDefinition>();
  private readonly sequences = new Map<string, number>();

  constructor(
    private readonly variant: AccountVariant,
    private readonly clock: Clock,
  ) {
    this.defineEntities();
    fillLists(variant, (type) => this.table(type));
  }

  defineCustomRecord(definition: CustomRecordTypeDefinition): void {
    this.definitions.set(definition.scriptId, definition);
    this.types.set(definition.scriptId, customRecordType(definition));
  }

  defineEntityField(definition: CustomFieldDefinition): void {
    this.customEntityFields.set(definition.scriptId, definition);
    this.defineEntities();
  }

  defineCustomList(definition: CustomListDefinition): void {
    this.lists.set(definition.scriptId, definition);
    this.types.set(definition.scriptId, customListType(definition));
  }

  customRecords(): readonly CustomRecordTypeDefinition[] {
    return [...this.definitions.values()];
  }

  customRecord(type: string): CustomRecordTypeDefinition | undefined {
    return this.definitions.get(type);
  }

  customList(type: string): CustomListDefinition | undefined {
    return this.lists.get(type);
  }

  entityFields(): readonly CustomFieldDefinition[] {
    return [...this.customEntityFields.values()];
  }

  recordType(type: string): RecordType | undefined {
    return this.types.get(type);
  }

  get(type: string, id: number): StoredRecord | undefined {
    const record = this.known(type)?.get(id);
    return record && isShownBy(type, record) ? record : undefined;
  }

  all(type: string): readonly StoredRecord[] {
    const records = this.known(type)?.all() ?? [];
    return stageShownBy(type) ? records.filter((record) => isShownBy(type, record)) : records;
  }

  find(type: string, field: string, keys: readonly string[], fold: Fold = 'exact'): StoredRecord[] {
    const records = this.known(type)?.find(field, keys, fold) ?? [];
    return stageShownBy(type) ? records.filter((record) => isShownBy(type, record)) : records;
  }

  version(type: string, id: number): number {
    return this.known(type)?.version(id) ?? 0;
  }

  insert(type: string, fields: Record<string, FieldValue>, sublists: Record<string, StoredLine[]> = {}, options = {}): StoredRecord {
    const recordType = this.typeOf(type);
    const draft = this.draft(recordType, options, { ...newRecordFields(recordType), ...storedFields(recordType, fields) }, sublists);
    this.applyRules(draft);
    if (recordType.timestamps) draft.fields[recordType.timestamps.created] = draft.fields[recordType.timestamps.modified] = this.now();
    return this.table(type).insert(draft.fields, draft.sublists);
  }

  update(
    type: string,
    id: number,
    fields: Record<string, FieldValue>,
    sublists: Record<string, StoredLine[]> = {},
    options = {},
  ): StoredRecord {
    const recordType = this.typeOf(type);
    const before = this.existing(type, id);
    const draft = this.draft(
      recordType,
      options,
      { ...before.fields, ...storedFields(recordType, fields) },
      { ...before.sublists, ...sublists },
      before,
    );
    this.applyRules(draft);
    if (recordType.timestamps) draft.fields[recordType.timestamps.modified] = this.now();
    this.table(type).replace(before, draft.fields, draft.sublists);
    return before;
  }

  remove(type: string, id: number): void {
    this.typeOf(type);
    const record = this.existing(type, id);
    refuseWhenReferred(record, this.types.values(), this);
    this.table(type).remove(record);
  }

  snapshot(): StoreSnapshot {
    return {
      customRecords: structuredClone([...this.definitions.values()]),
      entityFields: structuredClone([...this.customEntityFields.values()]),
      customLists: structuredClone([...this.lists.values()]),
      tables: Object.fromEntries([...this.tables].map(([type, table]) => [type, table.snapshot()])),
      sequences: Object.fromEntries(this.sequences),
    };
  }

  restore({ customRecords, entityFields, customLists = [], tables, sequences }: StoreSnapshot): void {
    this.tables.clear();
    this.sequences.clear();
    for (const type of [...this.definitions.keys(), ...this.lists.keys()]) this.types.delete(type);
    this.definitions.clear();
    this.lists.clear();
    this.customEntityFields.clear();
    for (const definition of structuredClone(customRecords)) this.defineCustomRecord(definition);
    for (const definition of structuredClone(customLists)) this.defineCustomList(definition);
    for (const definition of structuredClone(entityFields)) this.defineEntityField(definition);
    this.defineEntities();
    for (const [type, table] of Object.entries(tables)) this.table(type).restore(table);
    for (const [sequence, last] of Object.entries(sequences)) this.sequences.set(sequence, last);
  }

  private draft(
    type: RecordType,
    { ignoreMandatoryFields = false }: { ignoreMandatoryFields?: boolean },
    fields: Record<string, FieldValue>,
    sublists: Record<string, StoredLine[]>,
    before?: StoredRecord,
  ): Draft {
    return { type, fields, sublists: storedSublists(type, sublists), ignoreMandatoryFields, ...(before && { before }) };
  }

  private applyRules(draft: Draft): void {
    const context = { variant: this.variant, store: this, nextNumber: (sequence: string) => this.nextNumber(sequence) };
    for (const rule of draft.type.rules) rule(draft, context);
  }

  private defineEntities(): void {
    for (const make of [customerType, leadType, prospectType, contactType, employeeType]) {
      const type = make(this.variant, this.entityFields());
      this.types.set(type.type, type);
    }
  }

  private nextNumber(sequence: string): number {
    const next = (this.sequences.get(sequence) ?? 0) + 1;
    this.sequences.set(sequence, next);
    return next;
  }

  private typeOf(type: string): RecordType {
    const known = this.types.get(type);
    if (!known) throw new NotEmulated(`record type ${type}`);
    return known;
  }

  private existing(type: string, id: number): StoredRecord {
    const record = this.get(type, id);
    if (!record) throw missingRecord();
    return record;
  }

  /** The table of a type; undefined before its first record. */
  private known(type: string): Table | undefined {
    return this.tables.get(tableNameOf(type));
  }

  private table(type: string): Table {
    const name = tableNameOf(type);
    const table = this.tables.get(name) ?? new Table(name, name === 'customer' ? FIRST_CUSTOMER_ID : 1);
    this.tables.set(name, table);
    return table;
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
