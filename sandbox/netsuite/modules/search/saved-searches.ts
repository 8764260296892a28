import { CALL_UNITS } from '../../limits';
import type { SavedSearch, SearchDefinition } from '../../search/definition';
import { PlatformError, type Account, type Session } from '../../types';
import { missingArgument } from '../options';
import type { SearchDraft } from './script-search';

/** The internal ids of saved searches are small numbers in every account; the sandbox counts from 1. */
const saved = (account: Account): Map<number, SavedSearch> => (account.savedSearches ??= new Map());

/** The saved search of an internal id or script id. INVALID_SEARCH (help: section_4345775501). */
export function savedSearch(account: Account, id: string | number): SavedSearch {
  const all = [...saved(account).values()];
  const found = all.find((search) => String(search.internalId) === String(id) || search.id === String(id).toLowerCase());
  if (!found) throw new PlatformError('INVALID_SEARCH', 'That search or mass update does not exist.');
  return found;
}

/**
 * Search.save: 5 units. A loaded or saved search replaces itself. Errors as in the help (section_452655578613); a script id
 * that is left out is made from the internal id, one that does not begin with `customsearch` is not emulated.
 */
export function saveSearch(session: Session, draft: SearchDraft, definition: SearchDefinition): number {
  return session.call('search.Search.save', CALL_UNITS.searchSave, () => {
    const { account } = session;
    if (!draft.title) throw missingArgument(session, 'N/search.Search.save', 'title');
    const others = [...saved(account).values()].filter(({ internalId }) => internalId !== draft.internalId);
    const internalId = draft.internalId ?? Math.max(0, ...saved(account).keys()) + 1;
    const id = (draft.id ?? `customsearch${internalId}`).toLowerCase();
    if (!/^customsearch\w{1,28}$/.test(id)) throw session.notEmulated(`N/search.Search.id = ${id}`);
    if (others.some(({ title }) => title === draft.title))
      throw new PlatformError('NAME_ALREADY_IN_USE', 'A search has already been saved with that name. Please use a different name.');
    if (others.some((other) => other.id === id))
      throw new PlatformError(
        'SSS_DUPLICATE_SEARCH_SCRIPT_ID',
        'Saved search script IDs must be unique. Please choose another script ID. If you are trying to modify an existing saved search, use search.load().',
      );
    draft.internalId = internalId;
    draft.id = id;
    saved(account).set(internalId, { internalId, id, title: draft.title, isPublic: draft.isPublic, definition });
    return internalId;
  });
}

/** search.delete: 5 units. INVALID_SEARCH. */
export function deleteSearch(session: Session, id: string | number): void {
  session.call('search.delete', CALL_UNITS.searchDelete, () => {
    saved(session.account).delete(savedSearch(session.account, id).internalId);
  });
}
