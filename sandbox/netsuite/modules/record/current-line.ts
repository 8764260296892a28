import type { StoredLine } from '../../records/store';
import { invalidLine, type RecordDraft } from './record-draft';

interface Selection {
  at: number;
  line: StoredLine;
  /** Over the line that it was copied from, or between the others. */
  place: 'over' | 'between';
}

/**
 * The selected line of each sublist of a record in dynamic mode: a copy that reaches the record with `commit`. Selecting another
 * line before that discards it [K].
 */
export class CurrentLines {
  private readonly selections = new Map<string, Selection>();

  constructor(private readonly draft: RecordDraft) {}

  select(sublistId: string, at: number): void {
    this.selections.set(sublistId, { at, line: this.draft.copyOfLine(sublistId, at), place: 'over' });
  }

  /** Selects a line that is not on the record yet: at the end, or before the line `at`. */
  selectNew(sublistId: string, at = this.draft.lines(sublistId).length): void {
    if (!Number.isInteger(at) || at < 0 || at > this.draft.lines(sublistId).length) throw invalidLine();
    this.selections.set(sublistId, { at, line: { fields: {}, subrecords: {} }, place: 'between' });
  }

  /** -1 when no line is selected [K]. */
  indexOf(sublistId: string): number {
    this.draft.lines(sublistId);
    return this.selections.get(sublistId)?.at ?? -1;
  }

  /** The selected line; SSS_INVALID_SUBLIST_OPERATION when there is none. */
  current(sublistId: string): StoredLine {
    return this.selected(sublistId).line;
  }

  /** Puts the selected line on the record; then none is selected [K]. */
  commit(sublistId: string): void {
    const { at, line, place } = this.selected(sublistId);
    this.draft.putLine(sublistId, at, line, place);
    this.selections.delete(sublistId);
  }

  cancel(sublistId: string): void {
    this.draft.lines(sublistId);
    this.selections.delete(sublistId);
  }

  private selected(sublistId: string): Selection {
    this.draft.lines(sublistId);
    const selection = this.selections.get(sublistId);
    if (!selection) throw invalidLine();
    return selection;
  }
}
