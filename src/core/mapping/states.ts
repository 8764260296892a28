import { onFirstUse } from '../on-first-use';
import { plainKey } from './plain-key';
import { STATES } from './states-data';

/** `Aomori Prefecture`, `Aomori-ken`, and the character that says prefecture left out, are the prefecture. */
const plainPrefecture = (text: string): string =>
  text
    .trim()
    .replace(/[\s-](?:prefecture|ken|fu|to)$/i, '')
    .replace(/[県府都]$/, '');

/** What is compared of a name in a country. */
const keyIn = (country: string, text: string): string => plainKey(country === 'JP' ? plainPrefecture(text) : text);

/** `省` and `市` at the end are left out as often as not. */
const spellingsIn = (country: string, name: string): string[] => (country === 'CN' ? [name, name.replace(/[省市]$/, '')] : [name]);

/** Short names by key of the short name, the full name and every other one. */
function indexOf(country: string, list: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const entry of list.split(';')) {
    const [shortName = '', ...names] = entry.trim().split('=');
    for (const name of [shortName, ...names])
      for (const spelling of spellingsIn(country, name)) index.set(keyIn(country, spelling), shortName);
  }
  return index;
}

const INDEXES = new Map(Object.entries(STATES).map(([country, list]) => [country, onFirstUse(() => indexOf(country, list))]));

/** True for a country (ISO alpha-2) whose states NetSuite ships, and checks addresses against. */
export const hasKnownStates = (country: string): boolean => INDEXES.has(country);

/** The short name that NetSuite takes for a state of a country (ISO alpha-2), by any of its names; undefined when unknown. */
export const stateCode = (country: string, text: string): string | undefined => INDEXES.get(country)?.().get(keyIn(country, text));
