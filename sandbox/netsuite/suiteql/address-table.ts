import { NotEmulated } from '../../not-emulated';
import type { FieldDefinition } from '../records/field';
import type { Store, StoredLine, StoredRecord } from '../records/store';
import { recordNotFound } from './invalid-query';
import { memoryTable } from './memory-table';
import type { SqlColumn, SqlTable } from './table';
import type { SqlValue } from './value';

interface AddressRow {
  owner: StoredRecord;
  line: StoredLine;
}

const NAME = /^(.+?)addressbook(entityaddress)?$/;
const ENTITIES = ['customer', 'contact', 'employee', 'vendor', 'partner'];

/** Columns of the address book and of the addresses; source: columns of EntityAddress in public schemas of SuiteQL, [K]. */
const LINE_COLUMNS = ['label', 'defaultbilling', 'defaultshipping'];
const ADDRESS_COLUMNS = [
  ...['country', 'attention', 'addressee', 'addrphone', 'addr1', 'addr2', 'addr3', 'city', 'state', 'zip'],
  ...['override', 'addrtext'],
];

const key = (name: string): SqlColumn => ({
  name,
  type: 'number',
  read: ({ line }: AddressRow) => Number(line.fields['id']),
  indexed: name,
});

/**
 * The tables of addresses: `customeraddressbook` (one row per line of the sublist), `customeraddressbookentityaddress` and
 * `entityaddress` (one per address), joined by `addressbookaddress = nkey` [K]. The number of an address is the one of its
 * line here [assumed]. Only the addresses of entities that the role may see [assumed]. Undefined for other names and for entities
 * without an address book.
 */
export function addressTable(store: Store, name: string, mayRead: (type: string) => boolean): SqlTable | undefined {
  const [, entity = '', addresses] = NAME.exec(name) ?? [];
  const owners = ENTITIES.filter((type) => name === 'entityaddress' || type === entity);
  const withAddresses = owners.filter((type) => store.recordType(type)?.sublists['addressbook']);
  const types = withAddresses.filter(mayRead);
  if (types.length === 0 && withAddresses.length > 0) throw recordNotFound(name);
  const sublist = store.recordType(types[0] ?? '')?.sublists['addressbook'];
  if (!sublist) return undefined;
  const address = sublist.subrecords['addressbookaddress'] ?? new Map<string, FieldDefinition>();
  const columns =
    addresses || name === 'entityaddress'
      ? [key('nkey'), ...columnsOf(address, ADDRESS_COLUMNS, ({ line }) => line.subrecords['addressbookaddress'])]
      : [
          { name: 'entity', type: 'number', read: ({ owner }: AddressRow) => owner.id, indexed: 'entity' } as const,
          key('addressbookaddress'),
          key('internalid'),
          ...columnsOf(sublist.fields, LINE_COLUMNS, ({ line }) => line.fields),
        ];
  return memoryTable({
    columns,
    isComplete: false,
    unknown: (column) => new NotEmulated(`SuiteQL column ${name}.${column}`),
    rows: () => types.flatMap((type) => rowsOf(store, type)),
  });
}

const rowsOf = (store: Store, type: string): AddressRow[] =>
  [...store.all(type)].reverse().flatMap((owner) => (owner.sublists['addressbook'] ?? []).map((line) => ({ owner, line })));

function columnsOf(
  fields: ReadonlyMap<string, FieldDefinition>,
  names: readonly string[],
  valuesOf: (row: AddressRow) => Readonly<Record<string, unknown>> | undefined,
): SqlColumn[] {
  return names.flatMap((name): SqlColumn[] => {
    const field = fields.get(name);
    if (!field) return [];
    return [{ name, type: 'text', read: (row: AddressRow) => shown(field, valuesOf(row)?.[name]) }];
  });
}

function shown({ id, type, derived }: FieldDefinition, value: unknown): SqlValue {
  if (type === 'checkbox') return value === true ? 'T' : 'F';
  const text = typeof value === 'string' && value !== '' ? value : null;
  if (text === null && derived) throw new NotEmulated(`SuiteQL ${id} that NetSuite composes`);
  return text;
}
