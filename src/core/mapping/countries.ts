import { COUNTRIES, COUNTRY_ALIASES } from './countries-data';
import { plainKey } from './plain-key';

function index(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const item of COUNTRIES.split(';')) {
    const [alpha2, alpha3, ...name] = item.trim().split(' ');
    if (alpha2 === undefined || alpha3 === undefined || name.length === 0) continue;
    for (const key of [alpha2, alpha3, name.join(' ')]) codes.set(plainKey(key), alpha2);
  }
  for (const line of COUNTRY_ALIASES.split('\n')) {
    const [alpha2, names] = line.split(': ');
    if (alpha2 === undefined || names === undefined) continue;
    // An alias never takes a name away from ISO.
    for (const name of names.split(' / ')) if (!codes.has(plainKey(name))) codes.set(plainKey(name), alpha2);
  }
  return codes;
}

const CODES = index();

/** The ISO alpha-2 code that NetSuite's `country` field takes, of a name, code or common alias; undefined when unknown. */
export const countryCode = (text: string): string | undefined => CODES.get(plainKey(text));
