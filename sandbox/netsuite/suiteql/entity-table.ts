import { NotEmulated } from '../../not-emulated';
import type { Store, StoredRecord } from '../records/store';
import { recordNotFound } from './invalid-query';
import { memoryTable } from './memory-table';
import type { SqlTable } from './table';

/** How the column `type` names the entities that are emulated [K]; leads and prospects are customers. */
const KINDS: Readonly<Record<string, string>> = { customer: 'CustJob', employee: 'Employee', contact: 'Contact' };

/**
 * The table of all entities: `id`, `entityid`, `type`. Only those that the role may see [assumed]. In NetSuite entities of all kinds
 * share one sequence of ids; here each kind has its own, so that one id may be there twice.
 */
export function entityTable(store: Store, mayRead: (type: string) => boolean): SqlTable {
  const types = Object.keys(KINDS).filter(mayRead);
  if (types.length === 0) throw recordNotFound('entity');
  return memoryTable({
    columns: [
      { name: 'id', type: 'number', read: ({ id }: StoredRecord) => id, indexed: 'id' },
      {
        name: 'entityid',
        type: 'text',
        read: ({ fields }: StoredRecord) => (fields['entityid'] ?? null) as string | null,
        indexed: 'entityid',
      },
      { name: 'type', type: 'text', read: ({ type }: StoredRecord) => KINDS[type] ?? null, indexed: 'type' },
    ],
    isComplete: false,
    unknown: (column) => new NotEmulated(`SuiteQL column entity.${column}`),
    rows: () => types.flatMap((type) => [...store.all(type)].reverse()),
  });
}
