import { FieldIndex, indexKey } from './field-index';
import type { FieldValue, Fold, StoredLine, StoredRecord, TableSnapshot } from './store';

/** The records of one type, with an index for every field that was ever looked up. Knows no rules. */
export class Table {
  private readonly records = new Map<number, StoredRecord>();
  /** Undefined after a removal, until somebody asks for all. */
  private list: StoredRecord[] | undefined = [];
  private readonly indexes = new Map<string, { field: string; fold: Fold; index: FieldIndex }>();
  /** Only of records that were saved more than once. */
  private readonly versions = new Map<number, number>();
  private nextId: number;

  constructor(
    private readonly type: string,
    firstId: number,
  ) {
    this.nextId = firstId;
  }

  get(id: number): StoredRecord | undefined {
    return this.records.get(id);
  }

  all(): readonly StoredRecord[] {
    this.list ??= [...this.records.values()];
    return this.list;
  }

  version(id: number): number {
    return this.records.has(id) ? (this.versions.get(id) ?? 1) : 0;
  }

  insert(fields: Record<string, FieldValue>, sublists: Record<string, StoredLine[]>, id = this.nextId): StoredRecord {
    const record = { type: this.type, id, fields, sublists };
    this.nextId = Math.max(this.nextId, id + 1);
    this.records.set(id, record);
    this.list?.push(record);
    for (const { field, fold, index } of this.indexes.values()) index.add(indexKey(fields[field], fold), id);
    return record;
  }

  replace(record: StoredRecord, fields: Record<string, FieldValue>, sublists: Record<string, StoredLine[]>): void {
    for (const { field, fold, index } of this.indexes.values()) {
      const [before, after] = [indexKey(record.fields[field], fold), indexKey(fields[field], fold)];
      if (before === after) continue;
      index.remove(before, record.id);
      index.add(after, record.id);
    }
    record.fields = fields;
    record.sublists = sublists;
    this.versions.set(record.id, this.version(record.id) + 1);
  }

  remove(record: StoredRecord): void {
    this.records.delete(record.id);
    this.versions.delete(record.id);
    this.list = undefined;
    for (const { field, fold, index } of this.indexes.values()) index.remove(indexKey(record.fields[field], fold), record.id);
  }

  snapshot(): TableSnapshot {
    return structuredClone({ nextId: this.nextId, records: [...this.records.values()], versions: [...this.versions] });
  }

  /** Fills a new, empty table. */
  restore({ nextId, records, versions }: TableSnapshot): void {
    for (const { id, fields, sublists } of structuredClone(records)) this.insert(fields, sublists, id);
    for (const [id, version] of versions) this.versions.set(id, version);
    this.nextId = nextId;
  }

  find(field: string, keys: readonly string[], fold: Fold): StoredRecord[] {
    const ids = new Set(field === 'id' ? keys.map(Number) : keys.flatMap((key) => this.indexOf(field, fold).get(key)));
    return [...ids].sort((one, other) => one - other).flatMap((id) => this.records.get(id) ?? []);
  }

  private indexOf(field: string, fold: Fold): FieldIndex {
    const name = `${field} ${fold}`;
    const known = this.indexes.get(name);
    if (known) return known.index;
    const index = new FieldIndex();
    for (const { id, fields } of this.records.values()) index.add(indexKey(fields[field], fold), id);
    this.indexes.set(name, { field, fold, index });
    return index;
  }
}
