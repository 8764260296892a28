import { NotEmulated } from '../../../not-emulated';
import { displayName } from '../../records/display-name';
import type { FieldDefinition } from '../../records/field';
import type { FieldValue, Store } from '../../records/store';
import { storedValue } from '../../records/stored-value';
import { PlatformError } from '../../types';

/** A value that a script sets, in stored form. Dates need the company's time zone, which the sandbox does not know. */
export function fromScript(owner: string, field: FieldDefinition, value: unknown): FieldValue {
  if (field.change === 'system') throw new NotEmulated(`setting the system field ${owner}.${field.id}`);
  if ((field.type === 'date' || field.type === 'datetime') && value !== null && value !== '')
    throw new NotEmulated(`setting the date ${owner}.${field.id}`);
  return storedValue(field, value);
}

/** A stored value as getValue gives it: empty is '', a checkbox true or false, a select the id in text. */
export function toScript(owner: string, field: FieldDefinition, value: FieldValue | undefined): string | number | boolean {
  if (field.type === 'unsupported') throw new NotEmulated(`values of ${owner}.${field.id}`);
  if (value === null || value === undefined) {
    if (field.derived) throw new NotEmulated(`the value that NetSuite gives ${owner}.${field.id}`);
    return field.type === 'checkbox' ? false : '';
  }
  if (field.type === 'date' || field.type === 'datetime') throw new NotEmulated(`reading the date ${owner}.${field.id}`);
  return value;
}

/** The text of a select, '' when nothing is selected. */
export function textOfSelect(store: Store, owner: string, field: FieldDefinition, value: FieldValue | undefined): string {
  const id = toScript(owner, targetOf(owner, field), value);
  const record = id === '' ? undefined : store.get(field.target ?? '', Number(id));
  return record ? displayName(store, record) : '';
}

/** The id of the record that a select shows as `text`; INVALID_KEY_OR_REF when there is none [assumed]. */
export function selectOfText(store: Store, owner: string, field: FieldDefinition, text: unknown): FieldValue {
  const { target = '', id } = targetOf(owner, field);
  if (text === '' || text === null) return null;
  const record = store.all(target).find((candidate) => displayName(store, candidate) === text);
  if (!record) throw new PlatformError('INVALID_KEY_OR_REF', `Invalid ${id} reference key ${String(text)}.`);
  return String(record.id);
}

function targetOf(owner: string, field: FieldDefinition): FieldDefinition {
  if (field.type !== 'select') throw new NotEmulated(`text of ${owner}.${field.id}, which is no select`);
  return field;
}
