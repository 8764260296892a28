import type { Result, ResultSet } from 'N/query';
import { CALL_UNITS } from '../../limits';
import type { SuiteQlResult } from '../../suiteql/run';
import type { SqlValue } from '../../suiteql/value';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { iterator } from './iterator';

/** A query.ResultSet. Not emulated: columns, types. */
export function resultSet(session: Session, { columns, rows }: Pick<SuiteQlResult, 'columns' | 'rows'>): object {
  const mapped = (values: SqlValue[]) => Object.fromEntries(columns.map((name, index) => [name, values[index]]));
  let results: object[] | undefined;
  const read = (): object[] => {
    if (results) return results;
    results = session.toRealm<object[]>([]);
    for (const values of rows)
      results.push(
        guardModule(session, 'N/query.Result', {
          values: session.toRealm(values),
          asMap(options?: unknown): object {
            readOptions(session, 'N/query.Result.asMap', options, {});
            return session.toRealm(mapped(values));
          },
        } satisfies Emulates<Result>),
      );
    return results;
  };
  return guardModule(session, 'N/query.ResultSet', {
    get results(): object[] {
      return read();
    },
    asMappedResults(options?: unknown): object {
      readOptions(session, 'N/query.ResultSet.asMappedResults', options, {});
      return session.toRealm(rows.map(mapped));
    },
    /** Cost: 10 units when the results are gone through (typings of N/query: 10 a page; the help's table says none). */
    iterator(options?: unknown): object {
      readOptions(session, 'N/query.ResultSet.iterator', options, {});
      const charged = () => session.call('query.ResultSet.iterator', CALL_UNITS.suiteQl, read, rows.length);
      return iterator(session, 'N/query.Iterator', charged);
    },
  } satisfies Emulates<ResultSet>);
}
