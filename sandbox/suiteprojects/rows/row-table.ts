import { isServerTime } from '../server-time';
import type { SppAddressRecord } from '../types';
import type { RowType } from './row-types';

/** A row of a record type other than Customer. Absent texts are empty. Dates: `YYYY-MM-DD HH:MM:SS`, server time. */
export interface SppRow {
  id: string;
  texts: Readonly<Record<string, string>>;
  addr?: SppAddressRecord;
  /** Custom fields by API name, `employee_number__c`; absent ones are empty. */
  custom?: Readonly<Record<string, string>>;
  created: string;
  updated: string;
  deleted?: boolean;
}

/** The rows of one record type, by ascending id. */
export class RowTable {
  private readonly rows = new Map<string, SppRow>();

  constructor(
    readonly type: RowType,
    rows: readonly SppRow[],
    /** Custom fields of the type by API name. */
    readonly customFields: ReadonlySet<string> = new Set(),
  ) {
    for (const row of rows) this.put(row);
  }

  all(): readonly SppRow[] {
    return [...this.rows.values()].sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Becomes exactly these rows, as a saved account has them. */
  restore(rows: readonly SppRow[]): void {
    this.rows.clear();
    for (const row of rows) this.put(row);
  }

  /** Adds a row, or replaces the one with its id. A RangeError for one that SuiteProjects Pro could not hold. */
  put(row: SppRow): void {
    const refuse = (reason: string) => {
      throw new RangeError(`${this.type.type} ${row.id}: ${reason}.`);
    };
    if (!/^[1-9]\d*$/.test(row.id)) refuse('an id is a positive whole number');
    for (const name of Object.keys(row.texts)) if (!this.type.fields.includes(name)) refuse(`there is no field ${name}`);
    for (const name of Object.keys(row.custom ?? {})) if (!this.customFields.has(name)) refuse(`there is no custom field ${name}`);
    if (row.addr && !this.type.hasAddress) refuse('it has no address');
    for (const time of [row.created, row.updated]) if (time !== '' && !isServerTime(time)) refuse(`${time} is not YYYY-MM-DD HH:MM:SS`);
    const { texts, addr, custom } = row;
    this.rows.set(row.id, { ...row, texts: { ...texts }, ...(addr && { addr: { ...addr } }), ...(custom && { custom: { ...custom } }) });
  }
}
