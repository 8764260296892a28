import { NotEmulated } from '../../not-emulated';
import { displayName } from '../records/display-name';
import type { FieldDefinition, FieldType } from '../records/field';
import type { RecordType } from '../records/record-type';
import type { Store, StoredRecord } from '../records/store';
import { fromMoment } from './date-value';
import { invalidQuery } from './invalid-query';
import type { LookUp, SqlColumn, SqlTable } from './table';
import type { SqlType, SqlValue } from './value';

const TYPES: Readonly<Partial<Record<FieldType, SqlType>>> = { integer: 'number', decimal: 'number', longtext: 'clob' };

const ID: SqlColumn = { name: 'id', type: 'number', read: ({ id }: StoredRecord) => id, indexed: 'id' };

/** Columns that have no field of the same name on the record [K]; the statuses have `key` instead of `id` [K]. */
const OWN_COLUMNS: Readonly<Record<string, readonly SqlColumn[]>> = {
  // The values are assumed.
  customer: [ID, { name: 'searchstage', type: 'text', read: ({ fields }: StoredRecord) => capitalised(fields['stage']) }],
  entitystatus: [
    { name: 'key', type: 'number', read: ({ id }: StoredRecord) => id, indexed: 'id' },
    { name: 'inactive', type: 'text', read: ({ fields }: StoredRecord) => flag(fields['isinactive']) },
  ],
};

const CUSTOM_FIELD = /^cust(entity|record)_/;

/**
 * The table of a record type as SuiteQL shows it: ids and selects as numbers, checkboxes as T and F, dates on the clock of
 * `timeZone`, nothing as null. A standard column that has no field here is not emulated; a custom one that the account does
 * not have is an error.
 */
export function storeTable(store: Store, { type, fields }: RecordType, timeZone: string): SqlTable {
  const known = new Map((OWN_COLUMNS[type] ?? [ID]).map((column) => [column.name, column]));
  const columnOf = (name: string): SqlColumn | undefined => known.get(name) ?? fieldColumn(store, fields.get(name), timeZone);
  return {
    column(name) {
      const column = columnOf(name);
      if (!column && CUSTOM_FIELD.test(name) && !fields.has(name)) throw invalidQuery(`Unknown column ${type}.${name}.`);
      if (!column) throw new NotEmulated(`SuiteQL column ${type}.${name}`);
      known.set(name, column);
      return column;
    },
    has: (name) => columnOf(name) !== undefined || (CUSTOM_FIELD.test(name) && !fields.has(name) ? false : undefined),
    // The newest come first, so that nobody relies on an order that NetSuite does not promise.
    rows: () => [...store.all(type)].reverse(),
    find: (lookUps) => find(store, type, lookUps),
  };
}

function find(store: Store, type: string, lookUps: readonly LookUp[]): StoredRecord[] {
  const found = new Map<number, StoredRecord>();
  for (const { field, keys, fold } of lookUps) for (const record of store.find(type, field, keys, fold)) found.set(record.id, record);
  return [...found.values()].sort((one, other) => other.id - one.id);
}

function fieldColumn(store: Store, field: FieldDefinition | undefined, timeZone: string): SqlColumn | undefined {
  if (!field?.column || field.type === 'unsupported') return undefined;
  const { id: name } = field;
  if (field.type === 'checkbox') return checkboxColumn(name);
  if (field.type === 'select') return selectColumn(store, field);
  if (field.type === 'date' || field.type === 'datetime') return dateColumn(name, field.type, timeZone);
  const read = ({ fields }: StoredRecord) => (fields[name] ?? null) as SqlValue;
  const type = TYPES[field.type] ?? 'text';
  return { name, type, read, ...(type !== 'clob' && { indexed: name }) };
}

const checkboxColumn = (name: string): SqlColumn => ({
  name,
  type: 'text',
  read: ({ fields }: StoredRecord) => flag(fields[name]),
  display: ({ fields }: StoredRecord) => (fields[name] === true ? 'Yes' : 'No'),
});

const dateColumn = (name: string, type: 'date' | 'datetime', timeZone: string): SqlColumn => ({
  name,
  type: 'date',
  read({ fields }: StoredRecord) {
    const value = fields[name] ?? null;
    if (value === null || value === '') return null;
    return type === 'date' ? `${String(value).slice(0, 10)} 00:00:00` : fromMoment(String(value), timeZone);
  },
});

function selectColumn(store: Store, { id: name, target = '' }: FieldDefinition): SqlColumn {
  const read = ({ fields }: StoredRecord): SqlValue => (fields[name] === null || fields[name] === undefined ? null : Number(fields[name]));
  return {
    name,
    type: 'number',
    read,
    indexed: name,
    display(record: StoredRecord) {
      const id = read(record);
      const shown = id === null ? undefined : store.get(target, Number(id));
      return shown ? displayName(store, shown) : null;
    },
  };
}

const flag = (value: unknown): SqlValue => (value === true ? 'T' : 'F');

const capitalised = (value: unknown): SqlValue => (typeof value === 'string' ? value.charAt(0) + value.slice(1).toLowerCase() : null);
