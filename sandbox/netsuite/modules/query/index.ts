import type * as query from 'N/query';
import { CALL_UNITS } from '../../limits';
import { PlatformError, type ModuleFactory } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { pagedData } from './paged-data';
import { resultSet } from './result-set';
import { readStatement, runStatement, type SuiteQlOptions } from './statement';

/** Help: section_157960542026. */
const MOST_ROWS = 5_000;
const DEFAULT_PAGE_SIZE = 50;

/** N/query for SuiteQL: runSuiteQL and runSuiteQLPaged, 10 units each. Not emulated: everything else, and the promises. */
export const queryModule: ModuleFactory = (session) => {
  const run = (name: string, statement: SuiteQlOptions) => runStatement(session, name, CALL_UNITS.suiteQl, statement);
  return guardModule(session, 'N/query', {
    /** Returns the first 5,000 rows; what lies behind is cut without a sign. Throws SSS_SEARCH_ERROR_OCCURRED. */
    runSuiteQL(options: unknown): object {
      const statement = readStatement(session, 'N/query.runSuiteQL', options, ['customScriptId']);
      const result = run('runSuiteQL', statement);
      return resultSet(session, { ...result, rows: result.rows.slice(0, MOST_ROWS) });
    },
    /** Each page that is fetched costs 10 units more and runs the statement again: keep the order unique. */
    runSuiteQLPaged(options: unknown): object {
      const statement = readStatement(session, 'N/query.runSuiteQLPaged', options, ['customScriptId', 'pageSize']);
      const pageSize = checkedPageSize(statement);
      const { rows } = run('runSuiteQLPaged', statement);
      return pagedData(session, { count: rows.length, pageSize, run: () => run('PagedData.fetch', statement) });
    },
  } satisfies Emulates<typeof query>);
};

function checkedPageSize({ pageSize = DEFAULT_PAGE_SIZE }: SuiteQlOptions): number {
  if (!Number.isInteger(pageSize) || pageSize < 5 || pageSize > 1_000)
    throw new PlatformError('SSS_INVALID_PAGE_SIZE', `Invalid page size ${pageSize}: 5 to 1000.`);
  return pageSize;
}
