import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';
import { memoryTable } from './memory-table';
import type { Query } from './query';
import type { SqlColumn, SqlTable } from './table';
import type { SqlValue } from './value';

/** The answer of a query as a table: of a query in FROM or in WITH. */
export function queryTable(name: string, query: Query): SqlTable {
  const columns = query.columns.map(({ name: column, type }, at): SqlColumn => {
    if (column === undefined) throw new NotEmulated(`SuiteQL column without an alias in ${name}`);
    return {
      name: column,
      type,
      read: (row: readonly SqlValue[]) => row[at] ?? null,
      ...(type !== 'date' && type !== 'clob' && { indexed: column }),
    };
  });
  const twice = columns.find(({ name: column }, at) => columns.findIndex((other) => other.name === column) !== at);
  if (twice) throw new NotEmulated(`SuiteQL result with two columns ${twice.name}`);
  return memoryTable({
    columns,
    isComplete: true,
    unknown: (column) => invalidQuery(`Unknown column ${name}.${column}.`),
    rows: () => query.rows([]),
  });
}
