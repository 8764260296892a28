import type { Search } from 'N/search';
import type { SavedSearch, SearchDefinition } from '../../search/definition';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { SearchCriteria } from './criteria';
import { pagedData, readPageSize } from './paged-data';
import { resultSet } from './result-set';
import { runningSearch, type RunningSearch } from './running-search';
import { saveSearch } from './saved-searches';
import { readColumn, scriptColumn } from './script-column';

/** What each search.Search asks for now. */
const running = new WeakMap<object, () => RunningSearch>();

/** What an object asks for if it is a script's search.Search; undefined for anything else. */
export function searchDefinitionOf(object: unknown): SearchDefinition | undefined {
  return typeof object === 'object' && object !== null ? running.get(object)?.().definition : undefined;
}

/** What a script describes with search.create, or gets with search.load. */
export interface SearchDraft {
  type: string;
  criteria: SearchCriteria;
  /** An array of the script's realm: what a script pushes to it counts [K]. */
  columns: object[];
  title?: string;
  id?: string;
  isPublic: boolean;
  internalId?: number;
}

/** The draft of a saved search, to be changed and saved again. */
export function draftOf(session: Session, { definition, ...saved }: SavedSearch): SearchDraft {
  const criteria = new SearchCriteria(session);
  criteria.setNode(definition.filter);
  return {
    ...saved,
    type: definition.type,
    criteria,
    columns: readColumns(
      session,
      definition.columns.map((column) => scriptColumn(session, { ...column })),
    ),
  };
}

/** One column or several, as names, Columns or options, in an array of the script's realm; null for none. */
export function readColumns(session: Session, given: unknown): object[] {
  const columns = session.toRealm<object[]>([]);
  if (given === undefined || given === null) return columns;
  for (const column of Array.isArray(given) ? (given as unknown[]) : [given]) columns.push(readColumn(session, column));
  return columns;
}

/** A search.Search; what is not set is null [assumed]. Not emulated: settings, promises. */
export function scriptSearch(session: Session, draft: SearchDraft): object {
  const now = (): RunningSearch => {
    const filter = draft.criteria.node();
    return runningSearch(session, { type: draft.type, ...(filter && { filter }) }, draft.columns);
  };
  const search: object = guardModule(session, 'N/search.Search', {
    searchType: draft.type,
    get searchId(): unknown {
      return draft.internalId ?? null;
    },
    get filters(): unknown {
      return draft.criteria.filters();
    },
    set filters(filters: unknown) {
      draft.criteria.set(filters);
    },
    get filterExpression(): unknown {
      return draft.criteria.expression();
    },
    set filterExpression(expression: unknown) {
      draft.criteria.set(expression);
    },
    get columns(): unknown {
      return draft.columns;
    },
    set columns(columns: unknown) {
      draft.columns = readColumns(session, columns);
    },
    get title(): unknown {
      return draft.title ?? null;
    },
    set title(title: unknown) {
      draft.title = readText(session, 'title', title);
    },
    get id(): unknown {
      return draft.id ?? null;
    },
    set id(id: unknown) {
      draft.id = readText(session, 'id', id);
    },
    get isPublic(): unknown {
      return draft.isPublic;
    },
    set isPublic(isPublic: unknown) {
      if (typeof isPublic !== 'boolean') throw session.notEmulated('N/search.Search.isPublic = something else than a boolean');
      draft.isPublic = isPublic;
    },
    /** Cost: none; reading the results costs. */
    run(options?: unknown): object {
      readOptions(session, 'N/search.Search.run', options, {});
      return resultSet(session, now());
    },
    /** Cost: 5 units. */
    runPaged: (options?: unknown) => pagedData(session, { ...now(), search, pageSize: readPageSize(session, options) }),
    /** Cost: 5 units. Returns the internal id. */
    save(options?: unknown): number {
      readOptions(session, 'N/search.Search.save', options, {});
      return saveSearch(session, draft, now().definition);
    },
  } satisfies Emulates<Record<keyof Search, unknown>>);
  running.set(search, now);
  return search;
}

function readText(session: Session, property: string, value: unknown): string {
  if (typeof value !== 'string') throw session.notEmulated(`N/search.Search.${property} = something else than text`);
  return value;
}
