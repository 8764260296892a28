import { queryInput } from '../../../../../sandbox/netsuite/modules/query/query-input';
import { sampleSession } from '../../../../conformance/sample-session';
import { refusal } from '../../records/fixture';

it('makes a pair of every row, for no units', () => {
  const session = sampleSession();
  const query = `SELECT ? AS id, 'Net 15' AS name, 0.5 AS half, TO_DATE('2026-01-02', 'YYYY-MM-DD') AS day FROM dual
    UNION ALL SELECT ?, 'Net 30', 1, NULL FROM dual`;
  const units = session.remainingUnits();
  expect(queryInput(session, { type: 'suiteql', query, params: [1, 2] })).toEqual([
    { key: '0', value: '{"types":["INTEGER","STRING","FLOAT","DATE"],"values":[1,"Net 15",0.5,"1/2/2026"]}' },
    { key: '1', value: '{"types":["INTEGER","STRING","FLOAT","DATE"],"values":[2,"Net 30",1,null]}' },
  ]);
  expect(session.remainingUnits()).toBe(units);
  expect(queryInput(session, { type: 'suiteql', query: 'SELECT id FROM term WHERE id = 0' })).toEqual([]);
});

it.each([undefined, null, 'suiteql', ['a'], { a: 1 }, { type: 'search', id: 1 }])('%j is no query', (returned) => {
  expect(queryInput(sampleSession(), returned)).toBeUndefined();
});

it.each([
  [{ type: 'query', id: 1 }, 'NOT_EMULATED', 'NOT_EMULATED: getInputData with a reference to a saved query'],
  [{ type: 'suiteql' }, 'SSS_MISSING_REQD_ARGUMENT', 'getInputData: Missing a required argument: query'],
  [{ type: 'suiteql', query: 'SELECT id FROM term', page: 1 }, 'NOT_EMULATED', 'NOT_EMULATED: getInputData option page'],
  [
    { type: 'suiteql', query: 'SELECT id FROM term WHERE id = ?', params: [null] },
    'SSS_INVALID_TYPE_ARG',
    'params: only text, numbers and booleans are allowed.',
  ],
  [
    { type: 'suiteql', query: 'DELETE FROM term' },
    'SSS_SEARCH_ERROR_OCCURRED',
    'Search error occurred: Invalid or unsupported search. A SELECT statement is expected, not delete.',
  ],
])('%j is refused with %s', (returned, code, message) => {
  expect(refusal(() => queryInput(sampleSession(), returned))).toEqual({ code, message });
});
