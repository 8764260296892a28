import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import isoCountries from 'i18n-iso-countries';
import { plainKey } from '../../src/core/mapping/plain-key';
import { COUNTRIES_BY_LANGUAGE, TRADE_LANGUAGES } from './languages';
import { COUNTRY_OVERRIDES, EXCLUDED_NAMES } from './overrides';
import { PREFERRED_NAMES } from './preferred-names';

export interface NamedCountry {
  alpha2: string;
  alpha3: string;
  name: string;
  /** In the order of their trust: by hand, English, own languages, trade languages. */
  aliases: string[];
}

type Claim = readonly [alpha2: string, name: string];

const languages = join(dirname(require.resolve('i18n-iso-countries/package.json')), 'langs');

/** Every name of a language, its first name first. */
function namesIn(language: string): [alpha2: string, names: string[]][] {
  isoCountries.registerLocale(JSON.parse(readFileSync(join(languages, `${language}.json`), 'utf8')));
  return Object.entries(isoCountries.getNames(language, { select: 'all' }));
}

/** Separators of the table; no country has them in its name. */
const isWritable = (name: string): boolean => !/[;\n]|\s\/\s/.test(name) && plainKey(name) !== '';

const claimsOf = (language: string, countries?: ReadonlySet<string>): Claim[] =>
  namesIn(language)
    .filter(([alpha2]) => countries?.has(alpha2) !== false)
    .flatMap(([alpha2, names]) => names.map((name): Claim => [alpha2, name.trim()]))
    .filter(([alpha2, name]) => EXCLUDED_NAMES[alpha2]?.includes(name) !== true);

const byHand = (): Claim[] =>
  COUNTRY_OVERRIDES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(4)
        .split(' / ')
        .map((name): Claim => [line.slice(0, 2), name]),
    );

/** A name as the reader of the table understands it: `Saint` is found as `St` as well (countries.ts). */
const keysOf = (name: string): string[] => [...new Set([plainKey(name), plainKey(name).replace(/^saint /, 'st ')])];

/**
 * Gives the claims of one rank to their countries: what a higher rank has given stays, and what two countries claim in one
 * rank goes to neither ("Dominica" is Spanish for one of two).
 */
function grant(claims: readonly Claim[], owners: Map<string, string>): Claim[] {
  const claimants = new Map<string, Set<string>>();
  for (const [alpha2, name] of claims) for (const key of keysOf(name)) claimants.set(key, (claimants.get(key) ?? new Set()).add(alpha2));
  return claims.filter(([alpha2, name]) => {
    const keys = keysOf(name);
    if (!isWritable(name) || keys.some((key) => owners.has(key) || claimants.get(key)?.size !== 1)) return false;
    for (const key of keys) owners.set(key, alpha2);
    return true;
  });
}

/** Every country of the library with its names, each name for one country only. */
export function collectNames(): NamedCountry[] {
  const english = new Map(namesIn('en'));
  const codes = Object.entries(isoCountries.getAlpha2Codes());
  const preferred = codes.map(([alpha2]): Claim => [alpha2, PREFERRED_NAMES[alpha2] ?? english.get(alpha2)?.[0] ?? alpha2]);
  const own = Object.entries(COUNTRIES_BY_LANGUAGE).flatMap(([language, countries]) => claimsOf(language, new Set(countries.split(' '))));
  const owners = new Map<string, string>();
  const names = new Map(grant(preferred, owners));
  const aliases = [byHand(), claimsOf('en'), own, TRADE_LANGUAGES.flatMap((language) => claimsOf(language))].flatMap((claims) =>
    grant(claims, owners),
  );
  return codes.map(([alpha2, alpha3]) => ({
    alpha2,
    alpha3,
    name: names.get(alpha2) ?? alpha2,
    aliases: aliases.filter(([owner]) => owner === alpha2).map(([, name]) => name),
  }));
}
