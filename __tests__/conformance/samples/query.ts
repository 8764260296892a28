import { queryModule } from '../../../sandbox/netsuite/modules/query';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Method = (...parameters: unknown[]) => unknown;
type Members = Record<string, Method>;

const STATEMENT = "SELECT 'x' AS name FROM dual";
const emulated = (session: Session) => queryModule(session) as Members;
const called = (owner: unknown, member: string, ...parameters: unknown[]): unknown => (owner as Members)[member]?.(...parameters);
const set = (session: Session) => called(emulated(session), 'runSuiteQL', STATEMENT);
const paged = (session: Session) => called(emulated(session), 'runSuiteQLPaged', { query: STATEMENT, pageSize: 5 });
const method =
  (owner: unknown, member: string) =>
  (...parameters: unknown[]) =>
    called(owner, member, ...parameters);
const visit = () => false;

export const samples: MethodSample[] = [
  {
    method: 'N/query.runSuiteQL',
    prepare: (session) => ({
      call: method(emulated(session), 'runSuiteQL'),
      options: { query: 'SELECT 1 AS one FROM dual WHERE 1 = ?', params: [1], customScriptId: 'customscript_x' },
    }),
    free: { customScriptId: 'text' },
  },
  {
    method: 'N/query.runSuiteQLPaged',
    prepare: (session) => ({
      call: method(emulated(session), 'runSuiteQLPaged'),
      options: { query: 'SELECT 1 AS one FROM dual WHERE 1 = ?', params: [1], pageSize: 5, customScriptId: 'customscript_x' },
    }),
    free: { customScriptId: 'text' },
  },
  {
    method: 'N/query.PagedData.fetch',
    prepare: (session) => ({ call: method(paged(session), 'fetch'), options: { index: 0 } }),
  },
  {
    method: 'N/query.PagedData.iterator',
    prepare: (session) => ({ call: method(paged(session), 'iterator'), options: undefined }),
    takesNothing: true,
  },
  {
    method: 'N/query.ResultSet.iterator',
    prepare: (session) => ({ call: method(set(session), 'iterator'), options: undefined }),
    takesNothing: true,
  },
  {
    method: 'N/query.ResultSet.asMappedResults',
    prepare: (session) => ({ call: method(set(session), 'asMappedResults'), options: undefined }),
    takesNothing: true,
  },
  {
    method: 'N/query.Result.asMap',
    prepare: (session) => ({ call: method((set(session) as { results: unknown[] }).results[0], 'asMap'), options: undefined }),
    takesNothing: true,
  },
  {
    method: 'N/query.Iterator.each',
    prepare: (session) => {
      const each = method(called(set(session), 'iterator'), 'each');
      return { call: (...given) => each(given.length === 0 ? visit : given[0]), options: undefined };
    },
    takesNothing: true,
  },
];
