import type { ResultSet } from 'N/search';
import { CALL_UNITS, SEARCH_LIMITS } from '../../limits';
import { PlatformError, type Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { governedSearch } from './governed';
import { scriptResult, type ResultColumns } from './result';
import type { RunningSearch } from './running-search';

/**
 * A search.ResultSet. Nothing is cached: every read runs the search again (help: section_4345767679). A search that NetSuite
 * refuses is refused at the first read [assumed].
 */
export function resultSet(session: Session, { definition, columns }: RunningSearch): object {
  const read = (name: string, units: number, rows: (found: readonly unknown[]) => number) =>
    governedSearch(session, `ResultSet.${name}`, units, () => definition, rows);
  return guardModule(session, 'N/search.ResultSet', {
    columns: columns.objects,
    /** Cost: 10 units. Goes on while the callback returns true; SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED behind 4,000 rows. */
    each(callback: unknown): void {
      if (typeof callback !== 'function') throw session.notEmulated('N/search.ResultSet.each without a function');
      const found = read('each', CALL_UNITS.searchEach, (all) => Math.min(all.length, SEARCH_LIMITS.eachRows));
      for (const [index, row] of found.entries()) {
        if (index === SEARCH_LIMITS.eachRows) throw tooManyRows();
        if ((callback as (result: object) => unknown)(scriptResult(session, columns, row)) !== true) return;
      }
    },
    /** Cost: 10 units. At most 1,000 rows, from `start` to before `end`; both may be given alone, which is not documented [public scripts]. */
    getRange(...given: unknown[]): object[] {
      const { start, end } = readRange(session, typeof given[0] === 'number' ? { start: given[0], end: given[1] } : given[0]);
      const found = read('getRange', CALL_UNITS.searchGetRange, (all) => all.slice(start, end).length);
      return scriptResults(session, columns, found.slice(start, end));
    },
  } satisfies Emulates<ResultSet>);
}

/** Results in an array of the script's realm. */
export function scriptResults(session: Session, columns: ResultColumns, rows: readonly Parameters<typeof scriptResult>[2][]): object[] {
  const results = session.toRealm<object[]>([]);
  for (const row of rows) results.push(scriptResult(session, columns, row));
  return results;
}

/** Codes as nlobjSearchResultSet.getResults documents them; wording assumed. */
function readRange(session: Session, options: unknown): { start: number; end: number } {
  const range = readOptions<{ start: number; end: number }>(session, 'N/search.ResultSet.getRange', options, {
    required: ['start', 'end'],
    kinds: { start: 'number', end: 'number' },
  });
  if (!Number.isInteger(range.start) || !Number.isInteger(range.end))
    throw session.notEmulated(`N/search.ResultSet.getRange from ${range.start} to ${range.end}`);
  if (range.start < 0) throw new PlatformError('SSS_INVALID_SEARCH_RESULT_INDEX', `Invalid search result index: ${range.start}.`);
  if (range.end - range.start > SEARCH_LIMITS.rangeRows)
    throw new PlatformError('SSS_SEARCH_RESULT_LIMIT_EXCEEDED', 'No more than 1000 search results may be requested at one time.');
  if (range.end < range.start) throw session.notEmulated(`N/search.ResultSet.getRange from ${range.start} to ${range.end}`);
  return range;
}

/** Wording as public code reports it in part [O]. */
const tooManyRows = (): PlatformError =>
  new PlatformError(
    'SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED',
    'No more than 4000 search results may be returned at one time. Please revise your search criteria or modify the callback logic so that no more than 4000 results are returned.',
  );
