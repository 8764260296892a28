import type { Page, PagedData, Result, ResultSet, Search } from 'N/search';
import type * as search from 'N/search';
import { searchModule } from '../../../sandbox/netsuite/modules/search';
import type { Session } from '../../../sandbox/netsuite/types';
import { customField } from '../../sandbox/netsuite/records/fixture';
import type { MethodSample } from './sample';

type Options = Record<string, unknown>;
type Call = (...parameters: unknown[]) => unknown;

const TYPE = 'customrecord_sample';

/** N/search of an account with twelve custom records and a saved search with the id 1. */
function opened(session: Session): typeof search {
  const { store } = session.account;
  store.defineCustomRecord({
    scriptId: TYPE,
    recordName: 'Sample',
    includeName: true,
    fields: [customField('custrecord_next', 'SELECT', { selectRecordType: TYPE })],
  });
  for (let number = 1; number <= 12; number++) store.insert(TYPE, { name: `S${number}`, custrecord_next: number > 1 ? '1' : null });
  const definition = { type: TYPE, columns: [] };
  session.account.savedSearches = new Map([[1, { internalId: 1, id: 'customsearch_saved', title: 'Saved', isPublic: false, definition }]]);
  return searchModule(session) as typeof search;
}

const made = (session: Session): Search =>
  opened(session).create({ type: TYPE, columns: ['name', 'custrecord_next'], title: 'Made', id: 'customsearch_made' });
const results = (session: Session): ResultSet => made(session).run();
const first = (session: Session): Result => results(session).getRange({ start: 0, end: 1 })[0] as Result;
const pages = (session: Session): PagedData => made(session).runPaged({ pageSize: 5 });
const secondPage = (session: Session): Page => pages(session).fetch({ index: 1 });
const filter = (session: Session) => opened(session).createFilter({ name: 'name', operator: 'is' as never, values: 'x' });

function sample(
  method: string,
  prepare: (session: Session) => unknown,
  options: Options | undefined,
  free: MethodSample['free'] = {},
): MethodSample {
  const prepared = (session: Session) => ({ call: prepare(session) as Call, options });
  return { method: `N/search.${method}`, prepare: prepared, free, ...(options === undefined && { takesNothing: true }) };
}

export const samples: MethodSample[] = [
  sample(
    'create',
    (session) => opened(session).create,
    { type: TYPE, filters: ['name', 'is', 'x'], columns: ['name'], title: 'Names', id: 'customsearch_names', isPublic: true },
    // Names of columns are looked up when the search runs, its id when it is saved.
    { columns: 'text', title: 'text', id: 'text', isPublic: 'boolean' },
  ),
  sample(
    'createColumn',
    (session) => opened(session).createColumn,
    { name: 'name', join: 'custrecord_next', label: 'Name', sort: 'ASC', summary: 'GROUP' },
    { name: 'text', join: 'text', label: 'text' },
  ),
  sample(
    'createFilter',
    (session) => opened(session).createFilter,
    { name: 'name', join: 'custrecord_next', operator: 'is', values: 'x' },
    { name: 'text', join: 'text', values: ['text', 'number', 'boolean'] },
  ),
  sample('load', (session) => opened(session).load, { id: 'customsearch_saved', type: TYPE }),
  sample('delete', (session) => opened(session).delete, { id: 1 }),
  sample('lookupFields', (session) => opened(session).lookupFields, { type: TYPE, id: 1, columns: ['name'] }),
  sample('duplicates', (session) => opened(session).duplicates, { type: 'customer', fields: { companyname: 'Acme' } }),
  sample('Column.toString', (session) => opened(session).createColumn({ name: 'name' }).toString, undefined),
  sample('Filter.toString', (session) => filter(session).toString, undefined),
  sample('Filter.toJSON', (session) => filter(session).toJSON, undefined),
  sample('Search.run', (session) => made(session).run, undefined),
  sample('Search.save', (session) => made(session).save, undefined),
  sample('Search.runPaged', (session) => made(session).runPaged, { pageSize: 10 }),
  sample(
    'ResultSet.each',
    (session) =>
      (callback: unknown = () => true) =>
        (results(session).each as Call)(callback),
    undefined,
  ),
  sample('ResultSet.getRange', (session) => results(session).getRange, { start: 0, end: 5 }),
  sample('Result.getValue', (session) => first(session).getValue, { name: 'name', join: null, summary: null }),
  sample('Result.getText', (session) => first(session).getText, { name: 'custrecord_next', join: null, summary: null }),
  sample('Result.getAllValues', (session) => first(session).getAllValues, undefined),
  sample('Result.toJSON', (session) => first(session).toJSON, undefined),
  sample('PagedData.fetch', (session) => pages(session).fetch, { index: 0 }),
  sample('Page.next', (session) => secondPage(session).next, undefined),
  sample('Page.prev', (session) => secondPage(session).prev, undefined),
];
