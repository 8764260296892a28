import type { Result } from 'N/search';
import type { StoredRecord } from '../../records/store';
import type { SearchColumn } from '../../search/definition';
import type { SearchRow } from '../../search/run-search';
import type { SearchValue } from '../../search/search-value';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { columnKey } from './column-match';
import { scriptValues } from './result-json';
import { columnOf } from './script-column';
import { takesNothing } from './takes-nothing';

/** The columns of a result set: what they are, and the script's objects for them. */
export interface ResultColumns {
  columns: readonly SearchColumn[];
  objects: object[];
}

/**
 * A search.Result. Not emulated: the id and record type of a row of a summary, columns that the search does not have, and the
 * text of a column that is no select.
 */
export function scriptResult(session: Session, { columns, objects }: ResultColumns, row: SearchRow): object {
  const valueOf = (column: unknown): SearchValue => {
    const key = columnKey(readReference(session, column));
    const index = columns.findIndex((one) => columnKey(one) === key);
    const value = row.values[index];
    if (!value) throw session.notEmulated(`N/search.Result column ${key}, which the search does not have`);
    return value;
  };
  return guardModule(session, 'N/search.Result', {
    get id(): string {
      return String(recordOf(session, row).id);
    },
    get recordType(): string {
      return recordTypeOf(recordOf(session, row));
    },
    columns: objects,
    getValue: (column: unknown) => valueOf(column).value,
    getText(column: unknown): string {
      const value = valueOf(column);
      if (value.kind !== 'select') throw session.notEmulated('N/search.Result.getText of a column that is no select');
      return value.text();
    },
    getAllValues(options?: unknown): object {
      readOptions(session, 'N/search.Result.getAllValues', options, {});
      return session.toRealm(scriptValues(columns, row));
    },
    toJSON(key?: unknown): object {
      takesNothing(session, 'N/search.Result.toJSON', key);
      const identity = row.record && { recordType: recordTypeOf(row.record), id: String(row.record.id) };
      return session.toRealm({ ...identity, values: scriptValues(columns, row) });
    },
  } satisfies Emulates<Result>);
}

/** A customer is a lead, a prospect or a customer by its stage [K]. */
export const recordTypeOf = ({ type, fields }: StoredRecord): string =>
  type === 'customer' && typeof fields['stage'] === 'string' ? fields['stage'].toLowerCase() : type;

function recordOf(session: Session, { record }: SearchRow): StoredRecord {
  if (!record) throw session.notEmulated('N/search.Result id and recordType of a summary');
  return record;
}

function readReference(session: Session, column: unknown): Pick<SearchColumn, 'name' | 'join' | 'summary'> {
  if (typeof column === 'string') return { name: column };
  const known = typeof column === 'object' && column !== null ? columnOf(column) : undefined;
  if (known) return known;
  const read = readOptions<SearchColumn>(session, 'N/search.Result.getValue', column, {
    required: ['name'],
    optional: ['join', 'summary'],
    kinds: { name: 'text', join: 'text', summary: 'text' },
  });
  return { name: read.name, ...(read.join && { join: read.join }), ...(read.summary && { summary: read.summary }) };
}
