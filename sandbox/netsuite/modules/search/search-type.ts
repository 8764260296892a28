import { NotEmulated } from '../../../not-emulated';
import { isCustom, isSearchable } from '../../search/search-field';
import { PlatformError, type Account } from '../../types';

/** The record type that a search names; a custom one that the account does not have is INVALID_SEARCH_TYPE [assumed]. */
export function searchType({ store }: Account, given: string): string {
  const type = given.toLowerCase();
  if (isSearchable(store, type)) return type;
  if (isCustom(type)) throw new PlatformError('INVALID_SEARCH_TYPE', `The search type [${given}] is invalid.`);
  throw new NotEmulated(`N/search of ${given}`);
}
