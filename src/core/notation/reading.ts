import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';
import type { NotationError } from './notation-error';
import type { LineReport, NotationReading, NotationValueList } from './report';
import type { RowValue } from './row-value';

type Entry = Partial<Omit<LineReport, 'line' | 'text'>>;

/** The id that a row gets from the notation: targets are unique, so ids are. */
export const rowIdOf = (target: string): string => `notation:${target}`;

/** The row for a value, with the policies of a new row: the notation has none. `position` counts from 0. */
export const rowOf = (target: string, { kind, expression }: RowValue, position: number): MappingRow => ({
  id: rowIdOf(target),
  order: (position + 1) * 10,
  target,
  kind,
  expression,
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
});

/** What has been read so far. Every line has an entry from the beginning, so none can be forgotten. */
export class Reading {
  private readonly lines: LineReport[];
  private readonly rows: MappingRow[] = [];
  private readonly valueLists: NotationValueList[] = [];
  private readonly lineOf = new Map<string, number>();
  private filter: { condition: Condition; line: number } | undefined;

  constructor(texts: readonly string[]) {
    this.lines = texts.map((text, position) => ({ line: position + 1, text, becomes: 'nothing', rowIds: [] }));
  }

  report(line: number, entry: Entry): void {
    const reported = this.lines[line - 1];
    if (reported !== undefined) Object.assign(reported, entry);
  }

  /** A further reason beside what the line has already. */
  addWhy(line: number, why: string, hint?: string): void {
    const before = this.lines[line - 1]?.why;
    this.report(line, { why: before === undefined ? why : `${before}; ${why}`, ...(hint !== undefined && { hint }) });
  }

  reportError(line: number, { place, why, hint }: NotationError): void {
    this.report(line, { becomes: 'nothing', rowIds: [], why, column: place.column, ...(hint !== undefined && { hint }) });
  }

  /** The line that maps a target already. */
  lineOfTarget(target: string): number | undefined {
    return this.lineOf.get(target);
  }

  /** Gives the id of the new row. Only for a target that has no row yet. */
  addRow(target: string, value: RowValue, line: number): string {
    const row = rowOf(target, value, this.rows.length);
    this.rows.push(row);
    this.lineOf.set(target, line);
    return row.id;
  }

  addValueList(list: NotationValueList): void {
    this.valueLists.push(list);
  }

  get lineOfFilter(): number | undefined {
    return this.filter?.line;
  }

  setFilter(condition: Condition, line: number): void {
    this.filter = { condition, line };
  }

  result(): NotationReading {
    return { lines: this.lines, rows: this.rows, ...(this.filter && { filter: this.filter.condition }), valueLists: this.valueLists };
  }
}
