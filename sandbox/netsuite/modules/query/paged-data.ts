import type { SuiteQlResult } from '../../suiteql/run';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { resultSet } from './result-set';

interface PagedQuery {
  count: number;
  pageSize: number;
  /** Runs the statement again, as a governed call. */
  run(): SuiteQlResult;
}

/** A query.PagedData. Not emulated: iterator, the columns and types of its pages. */
export function pagedData(session: Session, { count, pageSize, run }: PagedQuery): object {
  const pages = Math.ceil(count / pageSize);
  const range = (index: number) => ({ index, size: Math.min(pageSize, count - index * pageSize) });
  return guardModule(session, 'N/query.PagedData', {
    count,
    pageSize,
    pageRanges: session.toRealm(Array.from({ length: pages }, (_page, index) => range(index))),
    /** Cost: 10 units (typings of N/query; the help's table is silent). */
    fetch(options: unknown): object {
      const given = typeof options === 'number' ? { index: options } : options;
      const { index } = readOptions<{ index: number }>(session, 'N/query.PagedData.fetch', given, { required: ['index'] });
      if (!Number.isInteger(index) || index < 0 || index >= pages)
        throw session.notEmulated(`N/query.PagedData.fetch of page ${index} of ${pages}`);
      const { columns, rows } = run();
      return guardModule(session, 'N/query.Page', {
        data: resultSet(session, { columns, rows: rows.slice(index * pageSize, (index + 1) * pageSize) }),
        isFirst: index === 0,
        isLast: index === pages - 1,
        pageRange: session.toRealm(range(index)),
      });
    },
  });
}
