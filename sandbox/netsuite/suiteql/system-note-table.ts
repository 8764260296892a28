import { NotEmulated } from '../../not-emulated';
import type { Store } from '../records/store';
import type { SystemNote } from '../system-notes/note-rows';
import { fromMoment } from './date-value';
import { memoryTable } from './memory-table';
import type { SqlColumn, SqlTable } from './table';
import type { TableContext } from './tables';
import type { SqlType, SqlValue } from './value';

/** Codes of the contexts; seen in searches of public code. */
const CONTEXTS: Readonly<Record<string, string>> = {
  USERINTERFACE: 'UIF',
  MAPREDUCE: 'MPR',
  SCHEDULED: 'SCH',
  SUITELET: 'SLT',
  RESTLET: 'RST',
};

/** The internal id of the record type Customer [K]. */
const CUSTOMER_TYPE = -2;

/**
 * The table `systemnote`; columns as public queries use them. Not emulated: the code in `type`, the name of a standard field in
 * `field`, all other columns. The number of a custom record type is the place of its definition, from 1: any would do, since accounts
 * differ. Undefined where nobody gives the notes.
 */
export function systemNoteTable({ store, timeZone, mayRead, systemNotes }: TableContext): SqlTable | undefined {
  if (!systemNotes) return undefined;
  const column = (name: string, type: SqlType, read: (note: SystemNote) => SqlValue): SqlColumn => ({
    name,
    type,
    read,
    ...(type !== 'date' && name !== 'field' && { indexed: name }),
  });
  return memoryTable({
    columns: [
      column('id', 'number', ({ id }) => id),
      column('date', 'date', ({ time }) => fromMoment(new Date(time).toISOString(), timeZone)),
      { ...column('name', 'number', ({ author }) => author.userId), display: ({ author }: SystemNote) => author.name },
      column('role', 'number', ({ author }) => author.role),
      column('context', 'text', contextOf),
      column('recordtypeid', 'number', ({ recordType }) => typeNumber(store, recordType)),
      column('recordid', 'number', ({ recordId }) => recordId),
      column('field', 'text', fieldOf),
      column('oldvalue', 'text', ({ oldValue }) => oldValue || null),
      column('newvalue', 'text', ({ newValue }) => newValue || null),
    ],
    isComplete: false,
    unknown: (name) => new NotEmulated(`SuiteQL column systemnote.${name}`),
    rows: () => systemNotes().filter(({ recordType }) => mayRead(recordType)),
  });
}

function contextOf({ author: { executionContext } }: SystemNote): SqlValue {
  const code = CONTEXTS[executionContext];
  if (code === undefined) throw new NotEmulated(`SuiteQL systemnote.context of ${executionContext}`);
  return code;
}

const typeNumber = (store: Store, type: string): number =>
  type === 'customer' ? CUSTOMER_TYPE : store.customRecords().findIndex(({ scriptId }) => scriptId === type) + 1;

/** Custom fields by their id in upper case, as public queries do; a note of a whole record has none [assumed]. */
function fieldOf({ field }: SystemNote): SqlValue {
  if (!field) return null;
  if (!/^cust(entity|record)/.test(field.id)) throw new NotEmulated(`SuiteQL systemnote.field of ${field.id}`);
  return field.id.toUpperCase();
}
