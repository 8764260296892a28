import { NotEmulated } from '../../not-emulated';
import type { Store } from '../records/store';
import { addressTable } from './address-table';
import { invalidQuery } from './invalid-query';
import { memoryTable } from './memory-table';
import { storeTable } from './store-table';
import type { SqlTable } from './table';

/** Oracle's table of one row and (here) no column [K]. */
const dual = (): SqlTable =>
  memoryTable({
    columns: [],
    isComplete: false,
    unknown: (column) => new NotEmulated(`SuiteQL column dual.${column}`),
    rows: () => [{}],
  });

/**
 * The table of that name in lower case: a record type of the account that has SuiteQL columns, a table of addresses, or dual.
 * Unknown standard tables are not emulated; a custom one that the account does not have is an error.
 */
export function tableOf(store: Store, name: string, timeZone: string): SqlTable {
  const definition = store.recordType(name);
  if (definition && [...definition.fields.values()].some(({ column }) => column)) return storeTable(store, definition, timeZone);
  if (/^custom(record|list)/.test(name) && !definition) throw invalidQuery(`Unknown table ${name}.`);
  const other = name === 'dual' ? dual() : addressTable(store, name);
  if (!other) throw new NotEmulated(`SuiteQL table ${name}`);
  return other;
}
