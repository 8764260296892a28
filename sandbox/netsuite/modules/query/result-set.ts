import type { SuiteQlResult } from '../../suiteql/run';
import type { SqlValue } from '../../suiteql/value';
import type { Session } from '../../types';
import { guardModule } from '../guard';

/** A query.ResultSet. Not emulated: columns, types, iterator. */
export function resultSet(session: Session, { columns, rows }: SuiteQlResult): object {
  const mapped = (values: SqlValue[]) => Object.fromEntries(columns.map((name, index) => [name, values[index]]));
  let results: object[] | undefined;
  return guardModule(session, 'N/query.ResultSet', {
    get results(): object[] {
      if (results) return results;
      results = session.toRealm<object[]>([]);
      for (const values of rows)
        results.push(
          guardModule(session, 'N/query.Result', { values: session.toRealm(values), asMap: () => session.toRealm(mapped(values)) }),
        );
      return results;
    },
    asMappedResults: () => session.toRealm(rows.map(mapped)),
  });
}
