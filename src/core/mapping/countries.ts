import { onFirstUse } from '../on-first-use';
import { COUNTRIES, COUNTRY_ALIASES } from './countries-data';
import { plainKey } from './plain-key';

interface CountryTable {
  /** Alpha-2 and alpha-3 codes, upper case. Apart from the names: "n.a." is not Namibia. */
  byCode: Map<string, string>;
  /** English names and aliases as plain keys. */
  byName: Map<string, string>;
}

const table = onFirstUse((): CountryTable => {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const name = (text: string, alpha2: string): void => {
    const key = plainKey(text);
    byName.set(key, alpha2);
    if (key.startsWith('saint ')) byName.set(key.replace('saint', 'st'), alpha2);
  };
  for (const item of COUNTRIES.split(';')) {
    const [alpha2, alpha3, ...words] = item.trim().split(' ');
    if (alpha2 === undefined || alpha3 === undefined) continue;
    byCode.set(alpha2, alpha2).set(alpha3, alpha2);
    name(words.join(' '), alpha2);
  }
  for (const line of COUNTRY_ALIASES.trim().split('\n')) {
    const [alpha2, aliases] = [line.slice(0, 2), line.slice(4).split(' / ')];
    for (const alias of aliases) name(alias, alpha2);
  }
  return { byCode, byName };
});

/** The ISO alpha-2 code that NetSuite's `country` field takes, of a name, code or common alias; undefined when unknown. */
export function countryCode(text: string): string | undefined {
  const { byCode, byName } = table();
  return byCode.get(text.trim().toUpperCase()) ?? byName.get(plainKey(text));
}
