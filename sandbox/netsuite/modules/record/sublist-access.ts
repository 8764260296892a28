import type { StoredLine } from '../../records/store';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { fieldAccess, given, readSlot, readText, SOURCING, SOURCING_KINDS, valueOf, writeSlot, writeText } from './field-access';
import type { FieldSlot, RecordDraft } from './record-draft';
import { withoutJson } from './without-json';

interface LineOptions {
  sublistId: string;
  line: number;
  fieldId: string;
  value?: unknown;
  text?: unknown;
}

const KINDS = { sublistId: 'text', fieldId: 'text', line: 'number', ignoreRecalc: 'boolean', text: 'text', ...SOURCING_KINDS } as const;

/** Reads the options of a sublist method. */
export function lineOptions(session: Session, method: string, options: unknown, required: string[], optional: string[] = []): LineOptions {
  const rules = { required: ['sublistId', ...required], optional, kinds: KINDS };
  return readOptions<LineOptions>(session, `N/record.Record.${method}`, options, rules);
}

/** The sublist methods of both modes, all but those that change lines. Lines count from 0. */
export function lineReading(session: Session, draft: RecordDraft) {
  const slot = (method: string, options: unknown): FieldSlot => {
    const { sublistId, line, fieldId } = lineOptions(session, method, options, ['fieldId', 'line']);
    return draft.lineField(sublistId, line, fieldId);
  };
  return {
    getLineCount: (options: unknown) => draft.lines(lineOptions(session, 'getLineCount', options, []).sublistId).length,
    getSublistValue: (options: unknown) => readSlot(session, slot('getSublistValue', options)),
    getSublistText: (options: unknown) => readText(session, slot('getSublistText', options)),
    hasSublistSubrecord(options: unknown) {
      const { sublistId, line, fieldId } = lineOptions(session, 'hasSublistSubrecord', options, ['fieldId', 'line']);
      return draft.hasSubrecord(sublistId, draft.lineAt(sublistId, line), fieldId);
    },
    /** -1 when no line has the value. */
    findSublistLineWithValue(options: unknown) {
      const rules = {
        required: ['sublistId', 'fieldId'],
        optional: ['value'],
        kinds: { ...KINDS, value: ['text', 'number', 'boolean'] },
      } as const;
      const { sublistId, fieldId, value } = readOptions<LineOptions>(session, 'N/record.Record.findSublistLineWithValue', options, rules);
      const wanted = given(session, 'findSublistLineWithValue', 'value', value);
      return draft.lines(sublistId).findIndex((_line, at) => valueOf(session, draft.lineField(sublistId, at, fieldId)) === wanted);
    },
  };
}

/** The sublist methods of standard mode. A line has to be inserted before its fields are set. */
export function sublistAccess(session: Session, draft: RecordDraft, self: () => object, limit?: Limit) {
  const read = (method: string, options: unknown, required: string[], optional: string[] = []) =>
    lineOptions(session, method, options, required, optional);
  const lineOf = ({ sublistId, line }: LineOptions): StoredLine => draft.lineAt(sublistId, line);
  return {
    ...lineReading(session, draft),
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
    setSublistValue(options: unknown) {
      const { sublistId, line, fieldId, value } = read('setSublistValue', options, ['fieldId', 'line'], ['value', ...SOURCING]);
      writeSlot(session, draft.lineField(sublistId, line, fieldId), given(session, 'setSublistValue', 'value', value));
      return self();
    },
    setSublistText(options: unknown) {
      const { sublistId, line, fieldId, text } = read('setSublistText', options, ['fieldId', 'line'], ['text', ...SOURCING]);
      writeText(session, draft.lineField(sublistId, line, fieldId), given(session, 'setSublistText', 'text', text));
      return self();
    },
    getSublistSubrecord(options: unknown) {
      const { sublistId, line, fieldId } = read('getSublistSubrecord', options, ['fieldId', 'line']);
      return scriptSubrecord(session, draft.subrecord(sublistId, line, fieldId), limit);
    },
    removeSublistSubrecord(options: unknown) {
      const wanted = read('removeSublistSubrecord', options, ['fieldId', 'line']);
      draft.removeSubrecord(wanted.sublistId, lineOf(wanted), wanted.fieldId);
      return self();
    },
  };
}

/** What remains of the members of a subrecord for a script that may only read. */
export type Limit = (members: object) => object;

/** A subrecord has fields only; it is saved with its parent and costs nothing of its own (facts netsuite-platform 4.2). */
export function scriptSubrecord(session: Session, field: (id: string) => FieldSlot, limit: Limit = (members) => members): object {
  const name = 'N/record.Record (subrecord)';
  const members = fieldAccess(session, field, () => subrecord);
  const subrecord: object = guardModule(session, name, withoutJson(session, name, limit(members)));
  return subrecord;
}
