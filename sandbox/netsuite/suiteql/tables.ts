import { NotEmulated } from '../../not-emulated';
import { stageShownBy } from '../records/customer-stages';
import type { Store } from '../records/store';
import { addressTable } from './address-table';
import { entityTable } from './entity-table';
import { invalidQuery, recordNotFound } from './invalid-query';
import { memoryTable } from './memory-table';
import { scriptDeploymentTable, type DeploymentRow } from './script-deployment-table';
import { storeTable } from './store-table';
import type { SystemNote } from '../system-notes/note-rows';
import { systemNoteTable } from './system-note-table';
import type { SqlTable } from './table';

/** Oracle's table of one row and (here) no column [K]. */
const dual = (): SqlTable =>
  memoryTable({
    columns: [],
    isComplete: false,
    unknown: (column) => new NotEmulated(`SuiteQL column dual.${column}`),
    rows: () => [{}],
  });

/** What a table depends on besides its name. */
export interface TableContext {
  store: Store;
  timeZone: string;
  /** Whether the role may see records of a type. */
  mayRead(type: string): boolean;
  /** The system notes that the user may see, the newest first; the table is not emulated when absent. */
  systemNotes?(): readonly SystemNote[];
  /** The deployments of all scripts; the table is not emulated when absent. */
  deployments?(): readonly DeploymentRow[];
}

/**
 * The table of that name in lower case: a record type of the account that has SuiteQL columns, a table of addresses, entity, systemnote, scriptdeployment or dual.
 * Unknown standard tables, and those of leads and prospects,
 * are not emulated; a custom one that the account does not have is an error.
 */
export function tableOf(context: TableContext, name: string): SqlTable {
  const { store, timeZone, mayRead } = context;
  const definition = stageShownBy(name) ? undefined : store.recordType(name);
  if (definition && [...definition.fields.values()].some(({ column }) => column)) {
    if (!mayRead(name)) throw recordNotFound(name);
    return storeTable(store, definition, timeZone);
  }
  if (/^custom(record|list)/.test(name) && !definition) throw invalidQuery(`Unknown table ${name}.`);
  const other = systemTable(context, name) ?? addressTable(store, name, mayRead);
  if (!other) throw new NotEmulated(`SuiteQL table ${name}`);
  return other;
}

/** Tables that are no record types of the store. */
function systemTable(context: TableContext, name: string): SqlTable | undefined {
  switch (name) {
    case 'dual':
      return dual();
    case 'entity':
      return entityTable(context.store, context.mayRead);
    case 'systemnote':
      return systemNoteTable(context);
    case 'scriptdeployment':
      return scriptDeploymentTable(context);
    default:
      return undefined;
  }
}
