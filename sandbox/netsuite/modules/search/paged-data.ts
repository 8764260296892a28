import type { Page, PagedData, PageRange } from 'N/search';
import { CALL_UNITS, SEARCH_LIMITS } from '../../limits';
import { PlatformError, type Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { governedSearch } from './governed';
import { scriptResults } from './result-set';
import type { RunningSearch } from './running-search';

interface PagedSearch extends RunningSearch {
  /** The script's search.Search. */
  search: object;
  pageSize: number;
}

/** Search.runPaged: 5 units, pages of 5 to 1,000 rows, 50 when left out (help: section_4486596158); the error's code is assumed. */
export function readPageSize(session: Session, options: unknown): number {
  const { least, most, usual } = SEARCH_LIMITS.pageSize;
  const read = readOptions<{ pageSize?: number }>(session, 'N/search.Search.runPaged', options, {
    optional: ['pageSize'],
    kinds: { pageSize: 'number' },
  });
  const pageSize = read.pageSize ?? usual;
  if (!Number.isInteger(pageSize) || pageSize < least || pageSize > most)
    throw new PlatformError('SSS_INVALID_PAGE_SIZE', `Invalid page size ${pageSize}: ${least} to ${most}.`);
  return pageSize;
}

/** A search.PagedData. Nothing is cached: each page runs the search again. More than 1,000 pages are not emulated. */
export function pagedData(session: Session, paged: PagedSearch): object {
  const { definition, search, pageSize } = paged;
  const count = governedSearch(
    session,
    'runPaged',
    CALL_UNITS.searchRunPaged,
    () => definition,
    () => 0,
  ).length;
  const pages = Math.ceil(count / pageSize);
  if (pages > SEARCH_LIMITS.pages) throw session.notEmulated(`N/search.PagedData of ${pages} pages`);
  const pageRanges = session.toRealm<object[]>([]);
  for (let index = 0; index < pages; index++)
    pageRanges.push(guardModule(session, 'N/search.PageRange', { index } satisfies Emulates<PageRange>));
  const data: object = guardModule(session, 'N/search.PagedData', {
    ...{ count, pageSize, pageRanges, searchDefinition: search },
    /** Cost: 5 units. INVALID_PAGE_RANGE (help: section_4486609298). */
    fetch(options: unknown): object {
      const { index } = readOptions<{ index: number }>(session, 'N/search.PagedData.fetch', options, {
        required: ['index'],
        kinds: { index: 'number' },
      });
      return page(session, paged, { pages, pageRanges, pagedData: () => data }, index);
    },
  } satisfies Emulates<PagedData>);
  return data;
}

interface Pages {
  pages: number;
  pageRanges: object[];
  pagedData(): object;
}

/**
 * A search.Page. `next` and `prev` cost 5 units, move the page itself (help: section_4486605324) and return it (the
 * typings); INVALID_PAGE_RANGE beyond the last and the first.
 */
function page(
  session: Session,
  { definition, columns, pageSize }: PagedSearch,
  { pages, pageRanges, pagedData: all }: Pages,
  first: number,
): object {
  const read = (name: string, index: number): object[] => {
    if (!Number.isInteger(index) || index < 0 || index >= pages) throw new PlatformError('INVALID_PAGE_RANGE', 'Invalid page range.');
    const onPage = <Row>(rows: readonly Row[]): Row[] => rows.slice(index * pageSize, (index + 1) * pageSize);
    const found = governedSearch(
      session,
      name,
      CALL_UNITS.searchPage,
      () => definition,
      (rows) => onPage(rows).length,
    );
    return scriptResults(session, columns, onPage(found));
  };
  let current = { index: first, data: read('PagedData.fetch', first) };
  const move = (name: string, index: number): object => {
    current = { index, data: read(name, index) };
    return self;
  };
  const self: object = guardModule(session, 'N/search.Page', {
    get data() {
      return current.data;
    },
    get isFirst() {
      return current.index === 0;
    },
    get isLast() {
      return current.index === pages - 1;
    },
    get pageRange() {
      return pageRanges[current.index] as object;
    },
    pagedData: all(),
    next(options?: unknown): object {
      readOptions(session, 'N/search.Page.next', options, {});
      return move('Page.next', current.index + 1);
    },
    prev(options?: unknown): object {
      readOptions(session, 'N/search.Page.prev', options, {});
      return move('Page.prev', current.index - 1);
    },
  } satisfies Emulates<Page>);
  return self;
}
