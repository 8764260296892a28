import type { Page, PagedData } from 'N/query';
import type { SuiteQlResult } from '../../suiteql/run';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { iterator } from './iterator';
import { resultSet } from './result-set';

interface PagedQuery {
  count: number;
  pageSize: number;
  /** Runs the statement again, as a governed call. */
  run(): SuiteQlResult;
}

/** A query.PagedData. Not emulated: `pagedData` of its pages. */
export function pagedData(session: Session, { count, pageSize, run }: PagedQuery): object {
  const pages = Math.ceil(count / pageSize);
  const range = (index: number) => ({ index, size: Math.min(pageSize, count - index * pageSize) });
  const page = (index: number): object => {
    const result = run();
    return guardModule(session, 'N/query.Page', {
      data: resultSet(session, { ...result, rows: result.rows.slice(index * pageSize, (index + 1) * pageSize) }),
      isFirst: index === 0,
      isLast: index === pages - 1,
      pageRange: session.toRealm(range(index)),
    } satisfies Emulates<Page>);
  };
  return guardModule(session, 'N/query.PagedData', {
    count,
    pageSize,
    pageRanges: session.toRealm(Array.from({ length: pages }, (_page, index) => range(index))),
    /** Cost: 10 units (typings of N/query; the help's table is silent). */
    fetch(options: unknown): object {
      const given = typeof options === 'number' ? { index: options } : options;
      const rules = { required: ['index'], kinds: { index: 'number' } } as const;
      const { index } = readOptions<{ index: number }>(session, 'N/query.PagedData.fetch', given, rules);
      if (!Number.isInteger(index) || index < 0 || index >= pages)
        throw session.notEmulated(`N/query.PagedData.fetch of page ${index} of ${pages}`);
      return page(index);
    },
    /** Cost: 10 units for each page that the callback gets (typings of N/query). */
    iterator(options?: unknown): object {
      readOptions(session, 'N/query.PagedData.iterator', options, {});
      return iterator(session, 'N/query.PageIterator', function* () {
        for (let index = 0; index < pages; index++) yield page(index);
      });
    },
  } satisfies Emulates<PagedData>);
}
