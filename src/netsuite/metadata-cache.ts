import * as cache from 'N/cache';
import * as runtime from 'N/runtime';

/** In seconds. */
export const A_DAY = 86_400;
/** The shortest time that N/cache keeps anything (help: section_4642573343). */
export const FIVE_MINUTES = 300;

/** Below the 500 KB that an entry may have, whatever the script of the labels: at most three bytes a character. */
const MOST_CHARACTERS = 160_000;

/** Entries of one account, shared by the scripts of this product. */
const openCache = (): cache.Cache => cache.getCache({ name: 'spx_metadata', scope: cache.Scope.PROTECTED });
const keyOf = (name: string): string => `${runtime.accountId} ${name}`;

/** What was kept under a name; undefined when its time is over. Cost: 1 unit. */
export function findKept<Value>(name: string): Value | undefined {
  const text = openCache().get({ key: keyOf(name) });
  return text === null ? undefined : (JSON.parse(text) as Value);
}

/** Keeps a value for some seconds; what is too large is not kept. Cost: 1 unit. */
export function keep(name: string, value: unknown, ttl: number): void {
  const text = JSON.stringify(value);
  if (text.length <= MOST_CHARACTERS) openCache().put({ key: keyOf(name), value: text, ttl });
}

/** Forgets what was kept under a name. Cost: 1 unit. */
export const forget = (name: string): void => openCache().remove({ key: keyOf(name) });
