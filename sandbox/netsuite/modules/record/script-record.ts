import { RECORD_UNITS } from '../../limits';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { missingArgument, readOptions } from '../options';
import type { FieldSlot, RecordDraft } from './record-draft';
import { remembering } from './remembering';
import { fromScript, selectOfText, textOfSelect, toScript } from './script-value';

interface FieldOptions {
  fieldId: string;
}
interface LineOptions {
  sublistId: string;
  line: number;
}
type LineFieldOptions = LineOptions & FieldOptions;

/** Accepted and without effect in standard mode on the server, where nothing is sourced before the save. */
const SOURCING = ['ignoreFieldChange', 'forceSyncSourcing', 'fireSlavingSync'];
const LINE = { required: ['sublistId', 'line'] };
const LINE_FIELD = { required: ['sublistId', 'fieldId', 'line'] };

/**
 * The Record that a script gets: standard mode. Not emulated: dynamic mode, body subrecords, matrix fields, field and
 * sublist objects, macros, promises, saving the same object twice.
 */
export function scriptRecord(session: Session, draft: RecordDraft): object {
  const { store } = session.account;
  const { type, kind } = draft.type;
  let saved = false;
  const lineField = (method: string, options: unknown, optional: string[] = []) => {
    const { sublistId, line, fieldId } = readOptions<LineFieldOptions>(session, `N/record.Record.${method}`, options, {
      ...LINE_FIELD,
      optional,
    });
    return draft.lineField(sublistId, line, fieldId);
  };
  const record: object = guardModule(
    session,
    'N/record.Record',
    remembering(session, {
      id: draft.loaded?.id ?? null,
      type,
      isDynamic: false,
      ...fieldAccess(
        session,
        'N/record.Record',
        (id) => draft.field(id),
        () => record,
      ),
      getText(options: unknown) {
        const { fieldId } = fieldOptions<FieldOptions>(session, 'N/record.Record.getText', [options]);
        const { owner, definition, value } = draft.field(fieldId);
        return textOfSelect(store, owner, definition, value());
      },
      setText(...parameters: unknown[]) {
        const { fieldId, text } = fieldOptions<FieldOptions & { text: unknown }>(session, 'N/record.Record.setText', parameters, 'text');
        const slot = draft.field(fieldId);
        slot.assign(selectOfText(store, slot.owner, slot.definition, text));
        return record;
      },
      getLineCount(options: unknown) {
        const { sublistId } = readOptions<LineOptions>(session, 'N/record.Record.getLineCount', options, { required: ['sublistId'] });
        return draft.lines(sublistId).length;
      },
      insertLine(options: unknown) {
        const { sublistId, line } = readOptions<LineOptions>(session, 'N/record.Record.insertLine', options, {
          ...LINE,
          optional: ['ignoreRecalc'],
        });
        draft.insertLine(sublistId, line);
        return record;
      },
      removeLine(options: unknown) {
        const { sublistId, line } = readOptions<LineOptions>(session, 'N/record.Record.removeLine', options, {
          ...LINE,
          optional: ['ignoreRecalc'],
        });
        draft.removeLine(sublistId, line);
        return record;
      },
      getSublistValue: (options: unknown) => read(lineField('getSublistValue', options)),
      setSublistValue(options: { value?: unknown }) {
        const slot = lineField('setSublistValue', options, ['value', ...SOURCING]);
        write(slot, required(session, 'N/record.Record.setSublistValue', 'value', options.value));
        return record;
      },
      findSublistLineWithValue(options: { value?: unknown }) {
        const rules = { required: ['sublistId', 'fieldId'], optional: ['value'] };
        const { sublistId, fieldId } = readOptions<LineFieldOptions>(session, 'N/record.Record.findSublistLineWithValue', options, rules);
        const wanted = required(session, 'N/record.Record.findSublistLineWithValue', 'value', options.value);
        return draft.lines(sublistId).findIndex((_line, at) => read(draft.lineField(sublistId, at, fieldId)) === wanted);
      },
      getSublistSubrecord(options: unknown) {
        const { sublistId, line, fieldId } = readOptions<LineFieldOptions>(
          session,
          'N/record.Record.getSublistSubrecord',
          options,
          LINE_FIELD,
        );
        return scriptSubrecord(session, draft.subrecord(sublistId, line, fieldId));
      },
      /** Cost: 20 units for a transaction, 4 for a custom record, 10 for others. Returns the internal id. */
      save(options: unknown) {
        const rules = { optional: ['enableSourcing', 'ignoreMandatoryFields'] };
        const { enableSourcing, ignoreMandatoryFields } = readOptions<SaveOptions>(session, 'N/record.Record.save', options, rules);
        if (enableSourcing === true) throw session.notEmulated('N/record.Record.save with enableSourcing');
        if (saved) throw session.notEmulated('N/record.Record.save for the second time on one object');
        const id = session.call(`record.save ${type}`, RECORD_UNITS.save[kind], () =>
          draft.save({ ignoreMandatoryFields: ignoreMandatoryFields === true }),
        );
        saved = true;
        return id;
      },
    }),
  );
  return record;
}

interface SaveOptions {
  enableSourcing?: boolean;
  ignoreMandatoryFields?: boolean;
}

/** A subrecord has fields only; it is saved with its parent and costs nothing of its own (facts netsuite-platform 4.2). */
function scriptSubrecord(session: Session, field: (id: string) => FieldSlot): object {
  const subrecord: object = guardModule(
    session,
    'N/record.Record (subrecord)',
    remembering(
      session,
      fieldAccess(session, 'N/record.Record', field, () => subrecord),
    ),
  );
  return subrecord;
}

function fieldAccess(session: Session, owner: string, field: (id: string) => FieldSlot, self: () => object) {
  return {
    getValue: (options: unknown) => read(field(fieldOptions<FieldOptions>(session, `${owner}.getValue`, [options]).fieldId)),
    setValue(...parameters: unknown[]) {
      const { fieldId, value } = fieldOptions<FieldOptions & { value: unknown }>(session, `${owner}.setValue`, parameters, 'value');
      write(field(fieldId), value);
      return self();
    },
  };
}

/** Options as an object, or the undocumented positional form `(fieldId, value)`. */
function fieldOptions<T extends FieldOptions>(session: Session, method: string, parameters: unknown[], given?: 'value' | 'text'): T {
  const [first, second] = parameters;
  const options = typeof first === 'string' ? { fieldId: first, ...(given && { [given]: second }) } : first;
  const read = readOptions<T>(session, method, options, { required: ['fieldId'], optional: given ? [given, ...SOURCING] : [] });
  if (given) required(session, method, given, (read as Record<string, unknown>)[given]);
  return read;
}

function required(session: Session, method: string, name: string, value: unknown): unknown {
  if (value === undefined) throw missingArgument(session, method, name);
  return value;
}

const read = ({ owner, definition, value }: FieldSlot) => toScript(owner, definition, value());
const write = ({ owner, definition, assign }: FieldSlot, value: unknown) => assign(fromScript(owner, definition, value));
