import type { StoredLine } from '../../records/store';
import { invalidLine, type RecordDraft } from './record-draft';

interface Selection {
  at: number;
  line: StoredLine;
}

/**
 * The selected line of each sublist of a record in dynamic mode: a copy that reaches the record with `commit`. Selecting another
 * line before that discards it [K].
 */
export class CurrentLines {
  private readonly selections = new Map<string, Selection>();

  constructor(private readonly draft: RecordDraft) {}

  select(sublistId: string, at: number): void {
    this.selections.set(sublistId, { at, line: this.draft.copyOfLine(sublistId, at) });
  }

  selectNew(sublistId: string): void {
    this.selections.set(sublistId, { at: this.draft.lines(sublistId).length, line: { fields: {}, subrecords: {} } });
  }

  /** -1 when no line is selected [K]. */
  indexOf(sublistId: string): number {
    this.draft.lines(sublistId);
    return this.selections.get(sublistId)?.at ?? -1;
  }

  /** The selected line; SSS_INVALID_SUBLIST_OPERATION when there is none. */
  current(sublistId: string): StoredLine {
    this.draft.lines(sublistId);
    const selection = this.selections.get(sublistId);
    if (!selection) throw invalidLine();
    return selection.line;
  }

  commit(sublistId: string): void {
    const line = this.current(sublistId);
    this.draft.putLine(sublistId, this.indexOf(sublistId), structuredClone(line));
    this.selections.delete(sublistId);
  }

  cancel(sublistId: string): void {
    this.draft.lines(sublistId);
    this.selections.delete(sublistId);
  }
}
