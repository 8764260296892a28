import { NotEmulated } from '../../not-emulated';
import { PlatformError } from '../types';
import type { FieldDefinition } from './field';
import type { RecordType, SublistDefinition } from './record-type';
import type { FieldValue, StoredLine } from './store';
import { storedValue } from './stored-value';

/**
 * The definition of a field. An unknown custom field is INVALID_FIELD_ID [assumed]; any other unknown id is not emulated,
 * since NetSuite may well have it.
 */
export function fieldOf(owner: string, fields: ReadonlyMap<string, FieldDefinition>, id: string): FieldDefinition {
  const known = fields.get(id);
  if (known) return known;
  if (/^cust(entity|record)_/.test(id)) throw new PlatformError('INVALID_FIELD_ID', `Invalid field ID ${id} for record type ${owner}.`);
  throw new NotEmulated(`field ${owner}.${id}`);
}

/** The definition of a sublist; not emulated when the sandbox does not know it. */
export function sublistOf({ type, sublists }: RecordType, id: string): SublistDefinition {
  const known = Object.hasOwn(sublists, id) ? sublists[id] : undefined;
  if (!known) throw new NotEmulated(`sublist ${type}.${id}`);
  return known;
}

/** The fields of a subrecord on a line of a sublist. */
export function subrecordOf(type: RecordType, sublist: string, id: string): ReadonlyMap<string, FieldDefinition> {
  const { subrecords } = sublistOf(type, sublist);
  const known = Object.hasOwn(subrecords, id) ? subrecords[id] : undefined;
  if (!known) throw new NotEmulated(`subrecord ${type.type}.${sublist}.${id}`);
  return known;
}

/** Body fields of a new record before anything is set: defaults of custom fields, and checkboxes off. */
export function newRecordFields(type: RecordType): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const field of type.fields.values()) {
    if (field.type === 'unsupported') continue;
    if (field.defaultValue !== undefined) fields[field.id] = storedValue(field, field.defaultValue);
    else if (field.type === 'checkbox') fields[field.id] = false;
  }
  return fields;
}

/** Given values in stored form; system fields are not settable. */
export function storedFields(type: RecordType, values: Record<string, FieldValue>): Record<string, FieldValue> {
  return convertAll(type.type, type.fields, values);
}

/** Given lines in stored form, as copies. */
export function storedSublists(type: RecordType, sublists: Record<string, StoredLine[]>): Record<string, StoredLine[]> {
  return Object.fromEntries(
    Object.entries(sublists).map(([id, lines]) => {
      const sublist = sublistOf(type, id);
      return [id, lines.map((line) => storedLine(type, id, sublist, line))];
    }),
  );
}

function storedLine(type: RecordType, sublistId: string, sublist: SublistDefinition, { fields, subrecords }: StoredLine): StoredLine {
  const owner = `${type.type}.${sublistId}`;
  const { id, internalid, ...settable } = fields;
  return {
    fields: {
      ...convertAll(owner, sublist.fields, settable),
      ...(id !== undefined && { id }),
      ...(internalid !== undefined && { internalid }),
    },
    subrecords: Object.fromEntries(
      Object.entries(subrecords).map(([name, values]) => [
        name,
        convertAll(`${owner}.${name}`, subrecordOf(type, sublistId, name), values),
      ]),
    ),
  };
}

function convertAll(
  owner: string,
  fields: ReadonlyMap<string, FieldDefinition>,
  values: Record<string, FieldValue>,
): Record<string, FieldValue> {
  const stored: Record<string, FieldValue> = {};
  for (const [id, value] of Object.entries(values)) {
    const field = fieldOf(owner, fields, id);
    if (field.change === 'system') throw new NotEmulated(`setting the system field ${owner}.${id}`);
    stored[id] = storedValue(field, value);
  }
  return stored;
}
