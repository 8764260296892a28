/** Pages overlap: each begins `stride` rows after the one before, and asks for more rows than that. */
export interface Paging {
  size: number;
  overlap: number;
}

/**
 * The pages of a list read so far, by a key for each row, each joined to the one before without a gap.
 *
 * A list that is read in pages can shift between two requests, and its order is not promised (facts 3.2). Proof that
 * nothing fell between two pages: the end of one comes again, in order, at the head of the next, and nothing else
 * comes again. Shifts of up to the overlap, either way, are followed; anything more is read again.
 */
export class PageChain {
  private readonly pages: (readonly string[])[] = [];
  private keys = new Set<string>();

  constructor(private readonly paging: Paging) {}

  private get stride(): number {
    return this.paging.size - this.paging.overlap;
  }

  get length(): number {
    return this.pages.length;
  }

  /** Offset of the next page. */
  get offset(): number {
    return this.pages.length * this.stride;
  }

  /** True when the last page is too short for another: the list ends there, as long as nothing is found at `offset`. */
  get hasEnded(): boolean {
    const last = this.pages.at(-1);
    return last !== undefined && last.length <= this.stride;
  }

  /** Whether rows read at `offset` continue the list. `limit` is how many rows were asked for. */
  continues(rows: readonly string[], limit: number): boolean {
    const last = this.pages.at(-1);
    if (last === undefined) return new Set(rows).size === rows.length;
    if (this.hasEnded) return rows.length === 0;
    const start = rows[0] === undefined ? -1 : last.lastIndexOf(rows[0]);
    const expected = last.slice(start, start + limit);
    if (start < this.stride - this.paging.overlap || expected.some((key, index) => rows[index] !== key)) return false;
    const fresh = rows.slice(expected.length);
    return !fresh.some((key) => this.keys.has(key)) && new Set(fresh).size === fresh.length;
  }

  /** Joins a page that `continues` the list. */
  add(rows: readonly string[]): void {
    this.pages.push(rows);
    for (const key of rows) this.keys.add(key);
  }

  /**
   * Takes back what must be read again after rows that do not continue the list: the last page and, when the list had
   * ended already, everything from the page that ended it.
   */
  stepBack(): void {
    do this.pages.pop();
    while (this.hasEnded);
    this.keys = new Set(this.pages.flat());
  }

  /** Takes everything back. */
  startOver(): void {
    this.pages.length = 0;
    this.keys.clear();
  }
}
