import { CALL_UNITS } from '../../limits';
import { runSuiteQL, type SuiteQlResult } from '../../suiteql/run';
import type { Parameter } from '../../suiteql/bind-parameters';
import { PlatformError, type ModuleFactory, type Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { pagedData } from './paged-data';
import { resultSet } from './result-set';

/** Help: section_157960542026. */
const MOST_ROWS = 5_000;
const DEFAULT_PAGE_SIZE = 50;

interface SuiteQlOptions {
  query: string;
  params?: Parameter[];
  pageSize?: number;
}

/** N/query for SuiteQL: runSuiteQL and runSuiteQLPaged, 10 units each. Not emulated: everything else. */
export const queryModule: ModuleFactory = (session) =>
  guardModule(session, 'N/query', {
    /** Returns the first 5,000 rows; what lies behind is cut without a sign. Throws SSS_SEARCH_ERROR_OCCURRED. */
    runSuiteQL(options: unknown): object {
      const read = readStatement(session, 'runSuiteQL', options);
      const { columns, rows } = governed(session, 'runSuiteQL', () => evaluate(session, read));
      return resultSet(session, { columns, rows: rows.slice(0, MOST_ROWS) });
    },
    /** Each page that is fetched costs 10 units more and runs the statement again: keep the order unique. */
    runSuiteQLPaged(options: unknown): object {
      const read = readStatement(session, 'runSuiteQLPaged', options, ['pageSize']);
      const pageSize = read.pageSize ?? DEFAULT_PAGE_SIZE;
      if (!Number.isInteger(pageSize) || pageSize < 5 || pageSize > 1_000)
        throw new PlatformError('SSS_INVALID_PAGE_SIZE', `Invalid page size ${pageSize}: 5 to 1000.`);
      const { rows } = governed(session, 'runSuiteQLPaged', () => evaluate(session, read));
      return pagedData(session, {
        count: rows.length,
        pageSize,
        run: () => governed(session, 'PagedData.fetch', () => evaluate(session, read)),
      });
    },
  });

function readStatement(session: Session, method: string, options: unknown, more: string[] = []): SuiteQlOptions {
  const given = typeof options === 'string' ? { query: options } : options;
  const rules = { required: ['query'], optional: ['params', 'customScriptId', ...more] };
  const read = readOptions<SuiteQlOptions>(session, `N/query.${method}`, given, rules);
  const params = read.params === undefined || read.params === null ? [] : Array.from(read.params);
  // The code is in the typings of N/query, the wording assumed.
  if (params.some((value) => !['string', 'number', 'boolean'].includes(typeof value) || Number.isNaN(value)))
    throw new PlatformError('SSS_INVALID_TYPE_ARG', 'params: only text, numbers and booleans are allowed.');
  return { ...read, query: String(read.query), params };
}

const evaluate = ({ account }: Session, { query, params }: SuiteQlOptions): SuiteQlResult => runSuiteQL(account.store, query, params);

/** Evaluates first, since the time that a read takes depends on its rows; an error is thrown inside the governed call, so it costs as much. */
function governed(session: Session, name: string, evaluateNow: () => SuiteQlResult): SuiteQlResult {
  let outcome: { result: SuiteQlResult } | { failure: unknown };
  try {
    outcome = { result: evaluateNow() };
  } catch (failure) {
    outcome = { failure };
  }
  const settle = (): SuiteQlResult => {
    if ('failure' in outcome) throw outcome.failure;
    return outcome.result;
  };
  return session.call(`query.${name}`, CALL_UNITS.suiteQl, settle, 'result' in outcome ? outcome.result.rows.length : 0);
}
