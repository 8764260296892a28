import type { Field, Sublist } from 'N/record';
import type { FieldDefinition, FieldType } from '../../records/field';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import type { RecordDraft } from './record-draft';

/** What `Field.type` says of what the sandbox stores [K]; fixed lists are selects for a script. */
const TYPE_NAMES: Readonly<Partial<Record<FieldType, string>>> = {
  list: 'select',
  decimal: 'float',
  longtext: 'clobtext',
  datetime: 'datetimetz',
};

/** getField, getFields, getSublist and their like: what a record consists of. Fields and sublists are read only on the server. */
export function fieldObjects(session: Session, draft: RecordDraft) {
  const read = <T extends object>(method: string, options: unknown, required: string[]): T =>
    readOptions<T>(session, `N/record.Record.${method}`, options, {
      required,
      kinds: { fieldId: 'text', sublistId: 'text', line: 'number' },
    });
  return {
    getFields: () => session.toRealm([...draft.type.fields.keys()]),
    getField(options: unknown) {
      const { fieldId } = read<{ fieldId: string }>('getField', options, ['fieldId']);
      return fieldObject(session, draft.field(fieldId).definition);
    },
    getSublists: () => session.toRealm(Object.keys(draft.type.sublists)),
    getSublist(options: unknown) {
      const { sublistId } = read<{ sublistId: string }>('getSublist', options, ['sublistId']);
      draft.lines(sublistId);
      return guardModule(session, 'N/record.Sublist', { id: sublistId } satisfies Emulates<Sublist>);
    },
    getSublistFields(options: unknown) {
      const { sublistId } = read<{ sublistId: string }>('getSublistFields', options, ['sublistId']);
      return session.toRealm(draft.fieldIdsOf(sublistId));
    },
    getSublistField(options: unknown) {
      const { sublistId, fieldId, line } = read<{ sublistId: string; fieldId: string; line: number }>('getSublistField', options, [
        ...['sublistId', 'fieldId', 'line'],
      ]);
      return fieldObject(session, draft.lineField(sublistId, line, fieldId).definition, sublistId);
    },
  };
}

function fieldObject(session: Session, { id, label, type, mandatory }: FieldDefinition, sublistId?: string): object {
  const isMandatory = typeof mandatory === 'boolean' ? { isMandatory: mandatory } : {};
  const field = { id, label, type: TYPE_NAMES[type] ?? type, ...isMandatory, ...(sublistId !== undefined && { sublistId }) };
  return guardModule(session, 'N/record.Field', field satisfies Emulates<Field>);
}
