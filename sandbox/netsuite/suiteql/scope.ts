import { NotEmulated } from '../../not-emulated';
import type { BoundStatement } from './bind-parameters';
import type { Grouping } from './grouping';
import { invalidQuery } from './invalid-query';
import type { SqlColumn, SqlTable, TableRow } from './table';
import type { TableContext } from './tables';

/**
 * One joined row: the row of the query around (for a subquery), then a row per table of FROM, null where an outer join found
 * none; in a grouped query a row of its aggregates comes last.
 */
export type Row = readonly (TableRow | null)[];

export interface ColumnPlace {
  /** Position of the table in the joined row. */
  slot: number;
  column: SqlColumn;
}

/** What holds for a statement as a whole. */
export interface StatementContext extends TableContext {
  bindings: BoundStatement['bindings'];
  /** Evaluate conditions on every row, without indexes. */
  scan: boolean;
}

interface NamedTable {
  name: string;
  table: SqlTable;
}

/** The tables of one SELECT by the names they go by; in a subquery also those of the query around. */
export class Scope {
  /** The table whose rows conditions may look up by index. */
  readonly probed: number;
  /** Set where values of groups are compiled. */
  readonly grouping: Grouping | undefined = undefined;
  private readonly tables: NamedTable[] = [];
  /** Shared by all views of a scope. */
  private readonly usage = { outer: false };

  private constructor(
    readonly statement: StatementContext,
    private readonly parent: Scope | undefined,
    private readonly queries: ReadonlyMap<string, SqlTable>,
    readonly first: number,
  ) {
    this.probed = first;
  }

  static of(statement: StatementContext): Scope {
    return new Scope(statement, undefined, new Map(), 0);
  }

  /** For a subquery, which may name columns of this query. */
  child(): Scope {
    return new Scope(this.statement, this, this.queries, this.width);
  }

  /** For one SELECT of a UNION in the place of this query. */
  sibling(): Scope {
    return new Scope(this.statement, this.parent, this.queries, this.first);
  }

  /** For a query in FROM or WITH, which may not. */
  detached(): Scope {
    return new Scope(this.statement, undefined, this.queries, 0);
  }

  /** With one more table of WITH. */
  withQuery(name: string, table: SqlTable): Scope {
    return new Scope(this.statement, this.parent, new Map([...this.queries, [name, table]]), this.first);
  }

  probing(probed: number): Scope {
    return this.changed({ probed });
  }

  /** Where columns need GROUP BY and aggregates are allowed. */
  grouped(grouping: Grouping): Scope {
    return this.changed({ grouping });
  }

  /** Where they are not: in WHERE, in GROUP BY itself and in aggregates. */
  ungrouped(): Scope {
    return this.changed({ grouping: undefined });
  }

  /** A subquery that names columns of the query around has to be run for each of its rows. */
  get isCorrelated(): boolean {
    return this.usage.outer;
  }

  /** How many places a joined row has. */
  get width(): number {
    return this.first + this.tables.length + (this.grouping ? 1 : 0);
  }

  get tableNames(): readonly string[] {
    return this.tables.map(({ name }) => name);
  }

  /** The table of WITH that has this name. */
  query(name: string): SqlTable | undefined {
    return this.queries.get(name);
  }

  /** Adds a table of FROM and returns its slot. */
  addTable(name: string, table: SqlTable): number {
    if (this.tables.some((other) => other.name === name)) throw invalidQuery(`Two tables are called ${name}.`);
    return this.first + this.tables.push({ name, table }) - 1;
  }

  table(slot: number): SqlTable {
    return (this.tables[slot - this.first] as NamedTable).table;
  }

  tableCalled(name: string): SqlTable | undefined {
    return this.tables.find((table) => table.name === name)?.table;
  }

  /** The column by name, here or in the query around. */
  place(name: string, table: string | undefined): ColumnPlace {
    const index = table === undefined ? this.owner(name) : this.tables.findIndex((one) => one.name === table);
    const owner = this.tables[index];
    if (!owner) return this.outerPlace(name, table);
    const place = { slot: this.first + index, column: owner.table.column(name) };
    if (this.grouping && !this.grouping.columns.has(placeKey(place))) throw invalidQuery('A column that is no aggregate needs GROUP BY.');
    return place;
  }

  /** Which table a column without a table's name belongs to; -1 for none of these. */
  private owner(name: string): number {
    const answers = this.tables.map(({ table }) => table.has(name));
    const owners = answers.filter((has) => has === true).length;
    if (owners > 1) throw invalidQuery(`Column ${name} needs a table name before it.`);
    if (answers.length > 1 && answers.includes(undefined)) throw new NotEmulated(`SuiteQL column ${name} without the name of its table`);
    // The only table says itself why it has no such column, unless the query around may have it.
    return answers.length === 1 && (answers[0] !== false || !this.parent) ? 0 : answers.indexOf(true);
  }

  private outerPlace(name: string, table: string | undefined): ColumnPlace {
    if (!this.parent) throw invalidQuery(table === undefined ? `Unknown column ${name}.` : `Unknown table name ${table}.`);
    this.usage.outer = true;
    return this.parent.place(name, table);
  }

  private changed(change: Partial<Pick<Scope, 'probed' | 'grouping'>>): Scope {
    return Object.assign(Object.create(Scope.prototype) as Scope, this, change);
  }
}

/** Tells columns apart. */
export const placeKey = ({ slot, column }: ColumnPlace): string => `${slot}.${column.name}`;
