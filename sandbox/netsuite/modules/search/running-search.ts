import type { SearchDefinition } from '../../search/definition';
import type { Session } from '../../types';
import { columnKey } from './column-match';
import type { ResultColumns } from './result';
import { columnOf, readColumn } from './script-column';

/** A search at the moment when a script ran it: later changes of the Search do not reach its results. */
export interface RunningSearch {
  definition: SearchDefinition;
  columns: ResultColumns;
}

/** Freezes what the script described. Two columns that show the same are not emulated. */
export function runningSearch(
  session: Session,
  { filter, type }: Omit<SearchDefinition, 'columns'>,
  given: readonly unknown[],
): RunningSearch {
  const objects = session.toRealm<object[]>([]);
  for (const column of given) objects.push(readColumn(session, column));
  const columns = objects.map((object) => ({ ...(columnOf(object) ?? { name: '' }) }));
  const keys = columns.map(columnKey);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw session.notEmulated(`N/search with the column ${twice} twice`);
  return { definition: { type, ...(filter && { filter }), columns }, columns: { columns, objects } };
}
