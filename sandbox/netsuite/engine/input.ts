import { fileInput } from '../modules/file/file-input';
import { queryInput } from '../modules/query/query-input';
import { searchInput } from '../modules/search/search-input';
import type { ScriptSession } from '../realm/session';
import { makePair, type Pair } from './pair';

/** The kinds of input that a module turns into pairs; each answers undefined for what is not its own. */
const INPUTS = [searchInput, queryInput, fileInput];

/**
 * The pairs of what getInputData returned: an array gives its indexes as keys, an object its properties
 * (help: section_4413275586, facts netsuite-platform 1.5), a search, a query or a reference to one its results,
 * a file or a reference to one its lines. Anything else is
 * NOT_EMULATED.
 */
export function inputPairs(session: ScriptSession, returned: unknown): Pair[] {
  const pair = ({ key, value }: { key: string; value: unknown }): Pair => makePair(session, 'getInputData', key, value);
  for (const input of INPUTS) {
    const pairs = input(session, returned);
    if (pairs) return pairs.map(pair);
  }
  if (!isPlain(session, returned)) throw session.notEmulated(`getInputData returning ${describe(returned)}`);
  if (!Array.isArray(returned) && 'type' in returned && ('id' in returned || 'query' in returned))
    throw session.notEmulated(`getInputData returning an object reference of type ${String(returned.type)}`);
  return Object.entries(returned).map(([key, value]) => pair({ key, value }));
}

function isPlain(session: ScriptSession, returned: unknown): returned is object {
  if (typeof returned !== 'object' || returned === null) return false;
  return Array.isArray(returned) || Object.getPrototypeOf(returned) === Object.getPrototypeOf(session.realm.parse('{}'));
}

function describe(returned: unknown): string {
  return typeof returned === 'object' && returned !== null ? 'neither an array nor a plain object' : String(returned);
}
