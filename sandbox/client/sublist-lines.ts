export type Line = Record<string, string>;

export interface CurrentLine {
  index: number;
  values: Line;
  /** Not among the committed lines yet. */
  isNew: boolean;
  isChanged: boolean;
}

/**
 * The lines of an editor sublist and the one that is being edited: its changes count when they are committed. There is always a
 * current line: a new one follows a line that was committed, cancelled or removed [K].
 */
export class SublistLines {
  current: CurrentLine;

  /** `blank` gives the values of a new line. */
  constructor(
    readonly lines: Line[],
    private readonly blank: () => Line,
  ) {
    this.current = this.newLine(lines.length);
  }

  select(index: number): void {
    const line = this.lines[index];
    if (line === undefined) throw new RangeError(`There is no line ${index}.`);
    this.current = { index, values: { ...line }, isNew: false, isChanged: false };
  }

  selectNew(): void {
    this.current = this.newLine(this.lines.length);
  }

  /** A new line before `index`, to be committed there. */
  insert(index: number): void {
    if (index < 0 || index > this.lines.length) throw new RangeError(`There is no line ${index}.`);
    this.current = this.newLine(index);
  }

  set(field: string, value: string): void {
    this.current.values[field] = value;
    this.current.isChanged = true;
  }

  commit(): void {
    this.lines.splice(this.current.index, this.current.isNew ? 0 : 1, this.current.values);
    this.selectNew();
  }

  cancel(): void {
    this.selectNew();
  }

  remove(index: number): void {
    if (this.lines[index] === undefined) throw new RangeError(`There is no line ${index}.`);
    this.lines.splice(index, 1);
    this.selectNew();
  }

  private newLine(index: number): CurrentLine {
    return { index, values: this.blank(), isNew: true, isChanged: false };
  }
}
