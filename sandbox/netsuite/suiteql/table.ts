import { NotEmulated } from '../../not-emulated';
import { displayName } from '../records/display-name';
import type { FieldDefinition, FieldType } from '../records/field';
import type { Store, StoredRecord } from '../records/store';
import { invalidQuery } from './invalid-query';
import type { SqlType, SqlValue } from './value';

export interface SqlColumn {
  name: string;
  type: SqlType;
  read(record: StoredRecord): SqlValue;
  /** The stored field that an index can look up; absent where the column shows something else than it stores. */
  indexed?: string;
  /** What BUILTIN.DF shows; absent where that is not emulated. */
  display?(record: StoredRecord): SqlValue;
}

export interface SqlTable {
  name: string;
  column(name: string): SqlColumn;
}

const TYPES: Readonly<Partial<Record<FieldType, SqlType>>> = {
  select: 'number',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  datetime: 'date',
  longtext: 'clob',
};

/** Tables besides the custom records, and columns that have no field of the same name on the record [K]. */
const STANDARD: Readonly<Record<string, readonly SqlColumn[]>> = {
  customer: [],
  currency: [],
  term: [],
  subsidiary: [],
  entitystatus: [
    { name: 'key', type: 'number', read: ({ id }) => id, indexed: 'id' },
    { name: 'inactive', type: 'text', read: ({ fields }) => flag(fields['isinactive']) },
  ],
};

/**
 * The table of that name (any case), as SuiteQL shows it: ids and selects as numbers, checkboxes as T and F, nothing as null.
 * The statuses have `key` instead of `id` [K]. Unknown standard tables and columns are not emulated; a custom one that the
 * account does not have is an error.
 */
export function tableOf(store: Store, name: string): SqlTable {
  const type = name.toLowerCase();
  const definition = store.recordType(type);
  if (!definition && type.startsWith('customrecord')) throw invalidQuery(`Unknown table ${type}.`);
  if (!definition || (!type.startsWith('customrecord') && !Object.hasOwn(STANDARD, type))) throw new NotEmulated(`SuiteQL table ${type}`);
  const own = STANDARD[type] ?? [];
  const id: SqlColumn = { name: 'id', type: 'number', read: (record) => record.id, indexed: 'id' };
  const known = new Map([...(type === 'entitystatus' ? [] : [id]), ...own].map((column) => [column.name, column]));
  return {
    name: type,
    column(columnName) {
      const wanted = columnName.toLowerCase();
      const column = known.get(wanted) ?? fieldColumn(store, definition.fields.get(wanted));
      if (!column && /^cust(entity|record)_/.test(wanted) && !definition.fields.has(wanted))
        throw invalidQuery(`Unknown column ${type}.${wanted}.`);
      if (!column) throw new NotEmulated(`SuiteQL column ${type}.${wanted}`);
      known.set(wanted, column);
      return column;
    },
  };
}

function fieldColumn(store: Store, field: FieldDefinition | undefined): SqlColumn | undefined {
  if (!field?.column || field.type === 'unsupported') return undefined;
  const name = field.id;
  if (field.type === 'checkbox')
    return {
      name,
      type: 'text',
      read: ({ fields }) => flag(fields[name]),
      display: ({ fields }) => (fields[name] === true ? 'Yes' : 'No'),
    };
  if (field.type === 'select') return selectColumn(store, field);
  const read = ({ fields }: StoredRecord) => (fields[name] ?? null) as SqlValue;
  const type = TYPES[field.type] ?? 'text';
  return { name, type, read, ...(type !== 'date' && type !== 'clob' && { indexed: name }) };
}

function selectColumn(store: Store, { id: name, target = '' }: FieldDefinition): SqlColumn {
  const read = ({ fields }: StoredRecord): SqlValue => (fields[name] === null || fields[name] === undefined ? null : Number(fields[name]));
  return {
    name,
    type: 'number',
    read,
    indexed: name,
    display(record) {
      const id = read(record);
      const shown = id === null ? undefined : store.get(target, Number(id));
      return shown ? displayName(store, shown) : null;
    },
  };
}

const flag = (value: unknown): SqlValue => (value === true ? 'T' : 'F');
