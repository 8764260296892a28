import type * as currentRecordTypes from 'N/currentRecord';
import type { ClientCurrentRecord } from 'N/record';
import type { Emulates } from '../../netsuite/modules/emulates';
import { fieldObject } from '../field-object';
import { checkNoArguments, guard, notEmulated, readOptions } from '../not-emulated';
import type { Page } from '../page';
import type { PageField } from '../page-model';
import { fromScript, toScript, type ScriptValue } from '../values';
import { sublistMembers } from './current-record-sublists';

export const NAME = 'N/currentRecord.CurrentRecord';

/** N/currentRecord: `get` and `get.promise` (help: section_4625600928). */
export function currentRecordModule(record: () => object): object {
  const get = guard(
    'N/currentRecord.get',
    Object.assign((...given: unknown[]) => (checkNoArguments('N/currentRecord.get', given), record()), { promise: async () => record() }),
  );
  return guard('N/currentRecord', { get } satisfies Emulates<typeof currentRecordTypes>);
}

/** The page as a client script sees it. Body fields here, sublists in `current-record-sublists.ts`. */
export function currentRecord(page: Page): object {
  const { fields, entryPoints, model } = page;
  const known = (method: string, id: string): PageField => {
    const field = fields.find(id);
    if (!field) throw notEmulated(`${NAME}.${method} of the field ${id}, which is not on the page`);
    return field;
  };
  const textOf = (method: string, field: PageField): string => {
    const text = fields.read(field.id);
    if (text === undefined) throw notEmulated(`${NAME}.${method} of a field of type ${field.type}`);
    return text;
  };
  const set = (method: string, field: PageField, text: string, ignoreFieldChange = false): void => {
    if (field.type === 'SELECT' && text !== '' && optionText(page, field, text) === undefined)
      throw notEmulated(`${NAME}.${method} of ${field.id} to ${text}, which is not among its options`);
    fields.accept(field.id);
    const before = fields.read(field.id) ?? '';
    fields.write(field.id, text);
    if (ignoreFieldChange) return;
    if (entryPoints.ask('validateField', { fieldId: field.id })) entryPoints.changed(field, { fieldId: field.id });
    else fields.write(field.id, before);
  };
  const record: object = guard(NAME, {
    type: (model.recordType ?? '') as ClientCurrentRecord['type'],
    id: model.recordId ?? null,
    isDynamic: true,

    getValue(options: unknown): ScriptValue {
      const field = known('getValue', fieldId('getValue', options));
      return typed('getValue', field, textOf('getValue', field));
    },
    setValue(...given: unknown[]): object {
      const { fieldId: id, value, ignoreFieldChange } = setting<{ value: unknown }>('setValue', given, 'value');
      const field = known('setValue', id);
      set('setValue', field, untyped('setValue', field, value), ignoreFieldChange);
      return record;
    },
    getText(options: unknown): string | string[] {
      const field = known('getText', fieldId('getText', options));
      const text = textOf('getText', field);
      if (field.type === 'MULTISELECT') return (toScript(field.type, text) as string[]).map((one) => optionText(page, field, one) ?? '');
      return field.type === 'SELECT' ? (optionText(page, field, text) ?? '') : text;
    },
    setText(...given: unknown[]): object {
      const { fieldId: id, text, ignoreFieldChange } = setting<{ text: unknown }>('setText', given, 'text');
      const field = known('setText', id);
      if (field.type !== 'SELECT' || typeof text !== 'string') throw notEmulated(`${NAME}.setText of a field of type ${field.type}`);
      const option = optionsOf(page, field).find((one) => one.text === text);
      if (!option) throw notEmulated(`${NAME}.setText of ${id} to ${text}, which is not among its options`);
      set('setText', field, option.value, ignoreFieldChange);
      return record;
    },
    /** null when there is no such field [K]; NetSuite's own page of a record may have one that this one lacks. */
    getField(options: unknown): object | null {
      const id = fieldId('getField', options);
      const field = fields.find(id);
      if (!field && model.mode !== 'suitelet' && !id.startsWith('custpage'))
        throw notEmulated(`${NAME}.getField of ${id}, which the page lacks here`);
      return field ? fieldObject(page, field) : null;
    },
    ...sublistMembers(page, () => record),
  } satisfies Emulates<ClientCurrentRecord>);
  return record;
}

/** A value for a script, of a kind that is emulated. */
export function typed(method: string, { type }: PageField, text: string): ScriptValue {
  const value = toScript(type, text);
  if (value === undefined) throw notEmulated(`${NAME}.${method} of a field of type ${type}`);
  return value;
}

export function untyped(method: string, { id, type }: PageField, value: unknown): string {
  const text = fromScript(type, value);
  if (text === undefined) throw notEmulated(`${NAME}.${method} of ${id} (${type}) to a value of type ${typeof value}`);
  return text;
}

/** The options now: a script may have added some. */
const optionsOf = ({ fields }: Page, field: PageField): { value: string; text: string }[] => {
  const control = fields.control(field.id);
  return control instanceof HTMLSelectElement ? [...control.options].map(({ value, text }) => ({ value, text })) : (field.options ?? []);
};

const optionText = (page: Page, field: PageField, value: string): string | undefined =>
  optionsOf(page, field).find((option) => option.value === value)?.text;

function fieldId(method: string, options: unknown): string {
  if (typeof options === 'string') return options;
  return readOptions<{ fieldId: string }>(`${NAME}.${method}`, options, ['fieldId!'], { fieldId: 'text' }).fieldId;
}

function setting<Value>(method: string, given: unknown[], value: string): Value & { fieldId: string; ignoreFieldChange?: boolean } {
  const options = typeof given[0] === 'string' ? { fieldId: given[0], [value]: given[1] } : given[0];
  return readOptions(`${NAME}.${method}`, options, ['fieldId!', `${value}!`, 'ignoreFieldChange', 'forceSyncSourcing'], {
    fieldId: 'text',
    ignoreFieldChange: 'boolean',
    forceSyncSourcing: 'boolean',
  });
}
