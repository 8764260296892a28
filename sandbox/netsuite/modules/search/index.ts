import type * as search from 'N/search';
import { CALL_UNITS } from '../../limits';
import { NotEmulated } from '../../../not-emulated';
import type { ModuleFactory, Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { SearchCriteria } from './criteria';
import { duplicates } from './duplicates';
import { SEARCH_OPERATORS, SEARCH_TYPES, SORTS, SUMMARIES } from './enums';
import { lookupFields } from './lookup-fields';
import { deleteSearch, savedSearch } from './saved-searches';
import { createColumn } from './script-column';
import { createFilter } from './script-filter';
import { draftOf, readColumns, scriptSearch } from './script-search';
import { searchType } from './search-type';

interface CreateOptions {
  type: string;
  filters?: unknown;
  filterExpression?: unknown;
  columns?: unknown;
  title?: string;
  id?: string;
  isPublic?: boolean;
}

interface SavedReference {
  id: string | number;
  type?: string | null;
}

/**
 * N/search over customers, contacts, employees, custom records and lists, currencies, terms and subsidiaries. Units as in the help (section_157072844224).
 * Not emulated: global, promises, settings, formulas, criteria on summaries, joins from other records to the searched one.
 */
export const searchModule: ModuleFactory = (session) =>
  guardModule(session, 'N/search', {
    ...enums(session),
    /** Cost: none. SSS_INVALID_SRCH_FILTER_EXPR (help: section_4345171487). Fields and columns are checked when it runs [assumed]. */
    create: (options: unknown): object => create(session, options),
    createColumn: (options: unknown): object => createColumn(session, options),
    createFilter: (options: unknown): object => createFilter(session, options),
    /** Cost: 5 units. INVALID_SEARCH. */
    load(options: unknown): object {
      const read = readReference(session, 'N/search.load', options);
      return session.call('search.load', CALL_UNITS.searchLoad, () => {
        const saved = savedSearch(session.account, read.id);
        if (read.type && read.type.toLowerCase() !== saved.definition.type)
          throw new NotEmulated(`N/search.load of a search of ${saved.definition.type} with the type ${read.type}`);
        return scriptSearch(session, draftOf(session, saved));
      });
    },
    /** Cost: 5 units. INVALID_SEARCH. */
    delete: (options: unknown): void => deleteSearch(session, readReference(session, 'N/search.delete', options, []).id),
    lookupFields: (options: unknown): object => lookupFields(session, options),
    /** The typings do not know that no duplicates are null. */
    duplicates: (options: unknown): object => duplicates(session, options) as object,
  } satisfies Emulates<typeof search>);

function enums(session: Session) {
  return {
    Type: guardModule(session, 'N/search.Type', SEARCH_TYPES),
    Operator: guardModule(session, 'N/search.Operator', SEARCH_OPERATORS),
    Summary: guardModule(session, 'N/search.Summary', SUMMARIES),
    Sort: guardModule(session, 'N/search.Sort', SORTS),
  };
}

function create(session: Session, options: unknown): object {
  const read = readOptions<CreateOptions>(session, 'N/search.create', options, {
    required: ['type'],
    optional: ['filters', 'filterExpression', 'columns', 'title', 'id', 'isPublic'],
    kinds: { type: 'text', title: 'text', id: 'text', isPublic: 'boolean' },
  });
  if (read.filters && read.filterExpression) throw session.notEmulated('N/search.create with filters and filterExpression');
  const criteria = new SearchCriteria(session);
  criteria.set(read.filters ?? read.filterExpression);
  return scriptSearch(session, {
    type: searchType(session.account, read.type),
    criteria,
    columns: readColumns(session, read.columns),
    isPublic: read.isPublic ?? false,
    ...(read.title && { title: read.title }),
    ...(read.id && { id: read.id }),
  });
}

function readReference(session: Session, method: string, options: unknown, optional: readonly string[] = ['type']): SavedReference {
  return readOptions(session, method, options, { required: ['id'], optional, kinds: { id: ['text', 'number'], type: 'text' } });
}
