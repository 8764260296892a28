import type { Session } from '../../types';
import { CurrentLines } from './current-line';
import { given, readSlot, readText, SOURCING, writeSlot, writeText } from './field-access';
import { fieldObject } from './field-objects';
import type { FieldSlot, RecordDraft } from './record-draft';
import { lineOptions, lineReading, scriptSubrecord } from './sublist-access';

/** The sublist methods of dynamic mode: a line is selected, changed, and committed. Lines count from 0. */
export function dynamicAccess(session: Session, draft: RecordDraft, self: () => object) {
  const lines = new CurrentLines(draft);
  const read = (method: string, options: unknown, required: string[] = [], optional: string[] = []) =>
    lineOptions(session, method, options, required, optional);
  const slot = (method: string, options: unknown): FieldSlot => {
    const { sublistId, fieldId } = read(method, options, ['fieldId']);
    return draft.fieldOfLine(sublistId, lines.current(sublistId), fieldId);
  };
  return {
    ...lineReading(session, draft),
    selectNewLine(options: unknown) {
      lines.selectNew(read('selectNewLine', options).sublistId);
      return self();
    },
    selectLine(options: unknown) {
      const { sublistId, line } = read('selectLine', options, ['line']);
      lines.select(sublistId, line);
      return self();
    },
    /** Selects a new line before another; it is there once it is committed [K]. */
    insertLine(options: unknown) {
      const { sublistId, line } = read('insertLine', options, ['line'], ['ignoreRecalc']);
      lines.selectNew(sublistId, line);
      return self();
    },
    removeLine(options: unknown) {
      const { sublistId, line } = read('removeLine', options, ['line'], ['ignoreRecalc']);
      draft.removeLine(sublistId, line);
      lines.cancel(sublistId);
      return self();
    },
    commitLine(options: unknown) {
      lines.commit(read('commitLine', options, [], ['ignoreRecalc']).sublistId);
      return self();
    },
    cancelLine(options: unknown) {
      lines.cancel(read('cancelLine', options).sublistId);
      return self();
    },
    getCurrentSublistIndex: (options: unknown) => lines.indexOf(read('getCurrentSublistIndex', options).sublistId),
    getCurrentSublistValue: (options: unknown) => readSlot(session, slot('getCurrentSublistValue', options)),
    getCurrentSublistText: (options: unknown) => readText(session, slot('getCurrentSublistText', options)),
    setCurrentSublistValue(options: unknown) {
      const { sublistId, fieldId, value } = read('setCurrentSublistValue', options, ['fieldId'], ['value', ...SOURCING]);
      const target = draft.fieldOfLine(sublistId, lines.current(sublistId), fieldId);
      writeSlot(session, target, given(session, 'setCurrentSublistValue', 'value', value));
      return self();
    },
    setCurrentSublistText(options: unknown) {
      const { sublistId, fieldId, text } = read('setCurrentSublistText', options, ['fieldId'], ['text', ...SOURCING]);
      const target = draft.fieldOfLine(sublistId, lines.current(sublistId), fieldId);
      writeText(session, target, given(session, 'setCurrentSublistText', 'text', text));
      return self();
    },
    getCurrentSublistField: (options: unknown) => {
      const { sublistId, fieldId } = read('getCurrentSublistField', options, ['fieldId']);
      return fieldObject(session, draft.fieldOfLine(sublistId, lines.current(sublistId), fieldId), sublistId);
    },
    getCurrentSublistSubrecord(options: unknown) {
      const { sublistId, fieldId } = read('getCurrentSublistSubrecord', options, ['fieldId']);
      return scriptSubrecord(session, draft.subrecordOfLine(sublistId, lines.current(sublistId), fieldId));
    },
    hasCurrentSublistSubrecord(options: unknown) {
      const { sublistId, fieldId } = read('hasCurrentSublistSubrecord', options, ['fieldId']);
      return draft.hasSubrecord(sublistId, lines.current(sublistId), fieldId);
    },
    removeCurrentSublistSubrecord(options: unknown) {
      const { sublistId, fieldId } = read('removeCurrentSublistSubrecord', options, ['fieldId']);
      draft.removeSubrecord(sublistId, lines.current(sublistId), fieldId);
      return self();
    },
  };
}
