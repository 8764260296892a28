import type { Column, Field, Record as NetSuiteRecord, Sublist } from 'N/record';
import type { FieldDefinition } from '../../records/field';
import { fieldOf, sublistOf } from '../../records/stored-fields';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { fieldTypeName } from './field-type';
import type { FieldSlot, RecordDraft } from './record-draft';
import { selectOptions } from './select-options';
import { withoutJson } from './without-json';

interface Options {
  fieldId: string;
  sublistId: string;
  line: number;
}

/**
 * getField, getFields, getSublist and their like: what a record consists of, as far as the sandbox knows. Fields and sublists are
 * read only on the server.
 */
export function fieldObjects(session: Session, draft: RecordDraft) {
  const read = (method: string, options: unknown, required: (keyof Options)[]): Options =>
    readOptions<Options>(session, `N/record.Record.${method}`, options, {
      required,
      kinds: { fieldId: 'text', sublistId: 'text', line: 'number' },
    });
  return {
    getFields(options?: unknown) {
      readOptions(session, 'N/record.Record.getFields', options, {});
      return session.toRealm([...draft.type.fields.keys()]);
    },
    /** null for a custom field that the type does not have [K]. */
    getField(options: unknown) {
      const { fieldId } = read('getField', options, ['fieldId']);
      const isUnknown = /^cust/.test(fieldId) && !draft.type.fields.has(fieldId);
      return isUnknown ? null : fieldObject(session, draft.field(fieldId));
    },
    getSublists(options?: unknown) {
      readOptions(session, 'N/record.Record.getSublists', options, {});
      return session.toRealm(Object.keys(draft.type.sublists));
    },
    getSublist: (options: unknown) => sublistObject(session, draft, read('getSublist', options, ['sublistId']).sublistId),
    getSublistFields: (options: unknown) => session.toRealm(draft.fieldIdsOf(read('getSublistFields', options, ['sublistId']).sublistId)),
    getSublistField(options: unknown) {
      const { sublistId, fieldId, line } = read('getSublistField', options, ['sublistId', 'fieldId', 'line']);
      return fieldObject(session, draft.lineField(sublistId, line, fieldId), sublistId);
    },
  } satisfies Emulates<NetSuiteRecord>;
}

/** A record.Field; of one in a sublist with the id of the sublist. */
export function fieldObject(session: Session, slot: FieldSlot, sublistId?: string): object {
  const { definition, siblings, draft } = slot;
  const { id, label, mandatory } = definition;
  const type = fieldTypeName(session.account.store, draft.type.type, definition);
  const field = {
    ...{ id, label, type },
    isMandatory: typeof mandatory === 'function' ? mandatory(siblings) : mandatory,
    ...(sublistId !== undefined && { sublistId }),
    getSelectOptions: (options?: unknown): never => selectOptions(session, slot, options) as never,
    /** JavaScript gives it the key of the value. */
    toJSON(key: unknown) {
      if (typeof key !== 'string') readOptions(session, 'N/record.Field.toJSON', key, {});
      return session.toRealm({ id, label, type });
    },
  } satisfies Emulates<Field>;
  return guardModule(session, 'N/record.Field', field);
}

function sublistObject(session: Session, draft: RecordDraft, sublistId: string): object {
  const { fields } = sublistOf(draft.type, sublistId);
  const sublist = {
    id: sublistId,
    isChanged: draft.isSublistChanged(sublistId),
    getColumn(options: unknown) {
      const rules = { required: ['fieldId'], kinds: { fieldId: 'text' } } as const;
      const { fieldId } = readOptions<Options>(session, 'N/record.Sublist.getColumn', options, rules);
      return columnObject(session, draft, sublistId, fieldOf(`${draft.type.type}.${sublistId}`, fields, fieldId));
    },
  } satisfies Emulates<Sublist>;
  return guardModule(session, 'N/record.Sublist', withoutJson(session, 'N/record.Sublist', sublist));
}

function columnObject(session: Session, draft: RecordDraft, sublistId: string, definition: FieldDefinition): object {
  const { id, label, mandatory } = definition;
  const type = fieldTypeName(session.account.store, draft.type.type, definition);
  const column = { id, label, type, sublistId, isMandatory: mandatory === true } satisfies Emulates<Column>;
  return guardModule(session, 'N/record.Column', withoutJson(session, 'N/record.Column', column));
}
