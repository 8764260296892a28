import { NotEmulated } from '../../not-emulated';
import { tableNameOf } from '../records/customer-stages';
import { displayName } from '../records/display-name';
import type { FieldDefinition, FieldType } from '../records/field';
import type { FieldValue, Store, StoredRecord } from '../records/store';
import type { PlatformError } from '../types';

/** What decides which operators apply. A select is anything that is chosen from records or codes, ids of records included. */
export type FieldKind = 'text' | 'number' | 'date' | 'checkbox' | 'select';

/** A field that a search reads, through a join or not. */
export interface SearchField {
  /** As the script names it, with its join: `currency.name`. */
  name: string;
  kind: FieldKind;
  /** The field as the record type defines it; absent for the id. */
  definition?: FieldDefinition;
  /** The record type that has the field. */
  owner: string;
  /** The stored value of the row; null when it is empty or nothing is joined. */
  read(record: StoredRecord): FieldValue;
  /** Selects only: what a page shows for a value. */
  textOf(value: string): string;
  /** The stored field of the searched record type that an index can look up. */
  indexed?: string;
}

/** Record types that can be searched besides custom records and lists. */
const SEARCHABLE = new Set(['customer', 'lead', 'prospect', 'contact', 'employee', 'currency', 'term', 'subsidiary']);

/** Fields of a record that its search does not know under that name: public code meets SSS_INVALID_SRCH_FILTER [O]. */
const NOT_SEARCHED = new Set(['employee.issalesrep']);

const KINDS: Readonly<Partial<Record<FieldType, FieldKind>>> = {
  list: 'select',
  select: 'select',
  radio: 'checkbox',
  checkbox: 'checkbox',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  datetime: 'date',
};

/** Whether a type is a custom record or list, by its name. */
export const isCustom = (type: string): boolean => /^custom(record|list)_/.test(type);

/** Whether the sandbox searches records of the type; unknown custom records are left to the caller. */
export const isSearchable = (store: Store, type: string): boolean =>
  store.recordType(type) !== undefined && (SEARCHABLE.has(type) || isCustom(type));

/**
 * Finds a field by name and join. The join is the id of a select field, in any case, and leads to the record that it holds
 * [K for custom records, assumed for customers]. A custom field that is not there is refused with `refusal`; other unknown
 * fields, formulas, summaries in a name and joins from other records to this one are not emulated.
 */
export function searchField(
  store: Store,
  type: string,
  given: { name: string; join?: string },
  refusal: (name: string) => PlatformError,
): SearchField {
  const { name, join } = splitJoin(given);
  const label = join === undefined ? name : `${join}.${name}`;
  if (/^formula|[():{]/i.test(label)) throw new NotEmulated(`search field ${label}`);
  if (join === undefined) return ownField(store, type, name, label, refusal);
  const through = store.recordType(type)?.fields.get(join.toLowerCase());
  if (!through && /^cust(entity|record)_/i.test(join)) throw refusal(label);
  const target = through?.type === 'select' ? (through.target ?? '') : '';
  if (!through || !store.recordType(target)) throw new NotEmulated(`search join ${join} of ${type}`);
  const field = ownField(store, target, name, label, refusal);
  return {
    ...{ name: label, kind: field.kind, owner: target, textOf: field.textOf },
    ...(field.definition && { definition: field.definition }),
    read(record) {
      const id = record.fields[through.id];
      const joined = id === null || id === undefined ? undefined : store.get(target, Number(id));
      return joined ? field.read(joined) : null;
    },
  };
}

function splitJoin({ name, join }: { name: string; join?: string }): { name: string; join?: string } {
  const dot = name.indexOf('.');
  if (join !== undefined || dot === -1) return { name, ...(join !== undefined && { join }) };
  return { name: name.slice(dot + 1), join: name.slice(0, dot) };
}

function ownField(store: Store, type: string, name: string, label: string, refusal: (name: string) => PlatformError): SearchField {
  const id = name.toLowerCase();
  const own = SPECIAL[id];
  if (own && (!own.field || store.recordType(type)?.fields.has(own.field)))
    return {
      ...{ name: label, kind: own.kind, owner: type, read: own.read, textOf: (value) => value },
      ...(own.field !== undefined && { indexed: own.field }),
    };
  const definition = store.recordType(type)?.fields.get(id);
  if (!definition && /^cust(entity|record)_/.test(id)) throw refusal(label);
  if (!definition || definition.type === 'unsupported' || definition.derived || NOT_SEARCHED.has(`${type}.${id}`))
    throw new NotEmulated(`search field ${type}.${id}`);
  return {
    ...{ name: label, kind: kindOf(type, definition), definition, owner: type },
    read: ({ fields }) => emptyIsNull(fields[id]),
    textOf: (value) => textOf(store, type, definition, value),
    ...(definition.type !== 'date' && definition.type !== 'datetime' && definition.type !== 'checkbox' && { indexed: id }),
  };
}

/** Search fields that are no fields of the record: `internalidnumber` and `externalidstring` are the ids for other operators [K]. */
const SPECIAL: Readonly<Record<string, { kind: FieldKind; field?: string; read: SearchField['read'] }>> = {
  internalid: { kind: 'select', read: ({ id }) => String(id) },
  internalidnumber: { kind: 'number', read: ({ id }) => id },
  externalid: { kind: 'select', field: 'externalid', read: ({ fields }) => emptyIsNull(fields['externalid']) },
  externalidstring: { kind: 'text', field: 'externalid', read: ({ fields }) => emptyIsNull(fields['externalid']) },
};

/** A customer's stage is chosen from codes (LEAD, PROSPECT, CUSTOMER) in a search [K]. */
const kindOf = (type: string, { id, type: fieldType }: FieldDefinition): FieldKind =>
  tableNameOf(type) === 'customer' && id === 'stage' ? 'select' : (KINDS[fieldType] ?? 'text');

function textOf(store: Store, owner: string, { id, target }: FieldDefinition, value: string): string {
  if (target === undefined) throw new NotEmulated(`search text of ${owner}.${id}`);
  const record = store.get(target, Number(value));
  return record ? displayName(store, record) : '';
}

const emptyIsNull = (value: FieldValue | undefined): FieldValue => (value === undefined || value === '' ? null : value);
