import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { fieldAccess, given, readSlot, SOURCING, writeSlot } from './field-access';
import type { FieldSlot, RecordDraft } from './record-draft';

interface LineOptions {
  sublistId: string;
  line: number;
  fieldId: string;
  value?: unknown;
}

/** The sublist methods of standard mode. A line has to be inserted before its fields are set. Lines count from 0. */
export function sublistAccess(session: Session, draft: RecordDraft, self: () => object) {
  const read = (method: string, options: unknown, required: string[], optional: string[] = []) =>
    readOptions<LineOptions>(session, `N/record.Record.${method}`, options, { required: ['sublistId', ...required], optional });
  return {
    getLineCount: (options: unknown) => draft.lines(read('getLineCount', options, []).sublistId).length,
    insertLine(options: unknown) {
      const { sublistId, line } = read('insertLine', options, ['line'], ['ignoreRecalc']);
      draft.insertLine(sublistId, line);
      return self();
    },
    removeLine(options: unknown) {
      const { sublistId, line } = read('removeLine', options, ['line'], ['ignoreRecalc']);
      draft.removeLine(sublistId, line);
      return self();
    },
    getSublistValue(options: unknown) {
      const { sublistId, line, fieldId } = read('getSublistValue', options, ['fieldId', 'line']);
      return readSlot(draft.lineField(sublistId, line, fieldId));
    },
    setSublistValue(options: unknown) {
      const { sublistId, line, fieldId, value } = read('setSublistValue', options, ['fieldId', 'line'], ['value', ...SOURCING]);
      writeSlot(draft.lineField(sublistId, line, fieldId), given(session, 'setSublistValue', 'value', value));
      return self();
    },
    /** -1 when no line has the value. */
    findSublistLineWithValue(options: unknown) {
      const { sublistId, fieldId, value } = read('findSublistLineWithValue', options, ['fieldId'], ['value']);
      const wanted = given(session, 'findSublistLineWithValue', 'value', value);
      return draft.lines(sublistId).findIndex((_line, at) => readSlot(draft.lineField(sublistId, at, fieldId)) === wanted);
    },
    getSublistSubrecord(options: unknown) {
      const { sublistId, line, fieldId } = read('getSublistSubrecord', options, ['fieldId', 'line']);
      return scriptSubrecord(session, draft.subrecord(sublistId, line, fieldId));
    },
  };
}

/** A subrecord has fields only; it is saved with its parent and costs nothing of its own (facts netsuite-platform 4.2). */
function scriptSubrecord(session: Session, field: (id: string) => FieldSlot): object {
  const subrecord: object = guardModule(
    session,
    'N/record.Record (subrecord)',
    fieldAccess(session, field, () => subrecord),
  );
  return subrecord;
}
