import type { Store, StoredRecord } from '../records/store';
import type { BoundStatement } from './bind-parameters';
import { invalidQuery } from './invalid-query';
import { tableOf, type SqlColumn, type SqlTable } from './table';

/** One joined row: a record per table of FROM, null where a left join found none. */
export type Row = readonly (StoredRecord | null)[];

export interface ColumnPlace {
  /** Position of the table in FROM. */
  slot: number;
  column: SqlColumn;
}

/** The tables of a statement by the names they go by, and the values of its parameters. */
export class Scope {
  readonly tables: SqlTable[] = [];
  private readonly slots = new Map<string, number>();

  constructor(
    readonly store: Store,
    readonly bindings: BoundStatement['bindings'],
  ) {}

  addTable(name: string, alias: string | undefined): number {
    const known = (alias ?? name).toLowerCase();
    if (this.slots.has(known)) throw invalidQuery(`Two tables are called ${known}.`);
    this.slots.set(known, this.tables.length);
    return this.tables.push(tableOf(this.store, name)) - 1;
  }

  /** The column by name; in a join it needs its table's name before it, or NetSuite may call it ambiguous. */
  place(name: string, table: string | undefined): ColumnPlace {
    if (table === undefined && this.tables.length > 1) throw invalidQuery(`Column ${name} needs a table name before it.`);
    const slot = table === undefined ? 0 : this.slots.get(table.toLowerCase());
    const owner = slot === undefined ? undefined : this.tables[slot];
    if (slot === undefined || !owner) throw invalidQuery(`Unknown table name ${table}.`);
    return { slot, column: owner.column(name) };
  }
}
