import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import { countryCode } from '../../../src/core/mapping/countries';
import { COUNTRIES, COUNTRY_ALIASES } from '../../../src/core/mapping/countries-data';
import { plainKey } from '../../../src/core/mapping/plain-key';

isoCountries.registerLocale(english);

/** The library gives "Congo" to both; ISO 3166 gives the bare name to CG. */
const SHARED_NAME = 'Congo';

describe('against i18n-iso-countries', () => {
  it.each(Object.entries(isoCountries.getAlpha2Codes()))('%s and %s', (alpha2, alpha3) => {
    expect(countryCode(alpha2)).toBe(alpha2);
    expect(countryCode(alpha3)).toBe(alpha2);
    expect(countryCode(alpha3.toLowerCase())).toBe(alpha2);
    expect(countryCode(isoCountries.getName(alpha2, 'en') ?? '')).toBe(alpha2);
  });
  it.each(Object.entries(isoCountries.getNames('en', { select: 'all' })))('every English name of %s', (alpha2, names) => {
    for (const name of names.filter((one) => one !== SHARED_NAME))
      expect({ name, code: countryCode(name) }).toEqual({ name, code: alpha2 });
  });
  it('knows no country that the library does not', () => {
    const codes = COUNTRIES.trim()
      .split(';')
      .flatMap((item) => item.trim().split(' ').slice(0, 1))
      .filter((code) => code !== '');
    expect(codes.sort()).toEqual(Object.keys(isoCountries.getAlpha2Codes()).sort());
  });
});

it.each([
  ['us', 'US'],
  [' U.S. ', 'US'],
  ['U.S.A.', 'US'],
  ['america', 'US'],
  ['England', 'GB'],
  ['Deutschland', 'DE'],
  ['ÖSTERREICH', 'AT'],
  ['Osterreich', 'AT'],
  ['Côte d’Ivoire', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['St. Lucia', 'LC'],
  ['St Kitts & Nevis', 'KN'],
  ['Korea, Republic of', 'KR'],
  ['Gambia (the)', 'GM'],
  ['Congo', 'CG'],
  ['Tu\u0308rkiye', 'TR'],
  ['中国', 'CN'],
  ['España\u00a0', 'ES'],
  ['NA', 'NA'],
])('%j is %s', (text, code) => expect(countryCode(text)).toBe(code));

it.each(['', ' ', 'n.a.', 'N/A', '-', '??', 'XX', 'ZZZ', 'Narnia', 'United', 'constructor', '__proto__', '1', 'U S'])(
  '%j is unknown',
  (text) => expect(countryCode(text)).toBeUndefined(),
);

it('gives every name to one country only', () => {
  const owners = new Map<string, string>();
  const listed: [string, string][] = [
    ...COUNTRIES.trim()
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((item): [string, string] => [item.slice(0, 2), item.slice(7)]),
    ...COUNTRY_ALIASES.trim()
      .split('\n')
      .flatMap((line) =>
        line
          .slice(4)
          .split(' / ')
          .map((name): [string, string] => [line.slice(0, 2), name]),
      ),
  ];
  for (const [code, name] of listed) {
    expect({ name, owner: owners.get(plainKey(name)) }).toEqual({ name, owner: undefined });
    owners.set(plainKey(name), code);
  }
});
