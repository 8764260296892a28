import type { SqlType, SqlValue } from '../../suiteql/value';
import { PlatformError, type Session } from '../../types';
import { readStatement, runStatement } from './statement';

/**
 * The input of a Map/Reduce script whose getInputData returned a reference to a query: `{ type: 'suiteql', query, params }`
 * (help: section_4412447940). All its rows, one pair each: the key is the number of the row from 0 [assumed], the value is
 * JSON `{"types":[...],"values":[...]}`, of which the help documents `values`; the names of the types are those of
 * query.ReturnType [assumed]. Costs nothing [K]. Undefined for anything else; a reference to a saved query is NOT_EMULATED.
 * Throws SSS_SEARCH_ERROR_OCCURRED, SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG as errors of the script.
 */
export function queryInput(session: Session, returned: unknown): { key: string; value: string }[] | undefined {
  if (typeof returned !== 'object' || returned === null || !Object.hasOwn(returned, 'type')) return undefined;
  const { type, ...reference } = returned as Record<string, unknown>;
  if (type === 'query') throw session.notEmulated('getInputData with a reference to a saved query');
  if (type !== 'suiteql') return undefined;
  try {
    const { types, rows } = runStatement(session, 'getInputData', 0, readStatement(session, 'getInputData', reference, []));
    const names = types.map((one, at) =>
      returnType(
        one,
        rows.map((row) => row[at] ?? null),
      ),
    );
    return rows.map((values, index) => ({ key: String(index), value: JSON.stringify({ types: names, values }) }));
  } catch (failure) {
    throw failure instanceof PlatformError ? session.error(failure.code, failure.message) : failure;
  }
}

function returnType(type: SqlType, values: readonly SqlValue[]): string {
  if (type === 'date') return 'DATE';
  if (type === 'null') return 'UNKNOWN';
  if (type !== 'number') return 'STRING';
  return values.every((value) => value === null || Number.isInteger(value)) ? 'INTEGER' : 'FLOAT';
}
