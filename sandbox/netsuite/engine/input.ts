import type { ScriptSession } from '../realm/session';
import { makePair, type Pair } from './pair';

/**
 * The pairs of what getInputData returned: an array gives its indexes as keys, an object its properties
 * (help: section_4413275586, facts netsuite-platform 1.5). Searches, queries, files and object references are NOT_EMULATED.
 */
export function inputPairs(session: ScriptSession, returned: unknown): Pair[] {
  if (!isPlain(session, returned)) throw session.notEmulated(`getInputData returning ${describe(returned)}`);
  if (!Array.isArray(returned) && 'type' in returned && 'id' in returned)
    throw session.notEmulated('getInputData returning an object reference');
  return Object.entries(returned).map(([key, value]) => makePair(session, 'getInputData', key, value));
}

function isPlain(session: ScriptSession, returned: unknown): returned is object {
  if (typeof returned !== 'object' || returned === null) return false;
  return Array.isArray(returned) || Object.getPrototypeOf(returned) === Object.getPrototypeOf(session.realm.parse('{}'));
}

function describe(returned: unknown): string {
  return typeof returned === 'object' && returned !== null ? 'neither an array nor a plain object' : String(returned);
}
