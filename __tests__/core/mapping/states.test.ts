import { plainKey } from '../../../src/core/mapping/plain-key';
import { hasKnownStates, stateCode } from '../../../src/core/mapping/states';
import { STATES } from '../../../src/core/mapping/states-data';

it.each([
  ['US', 'CA', 'CA'],
  ['US', 'ca', 'CA'],
  ['US', 'California', 'CA'],
  ['US', 'NEW  YORK', 'NY'],
  ['US', 'N.Y.', 'NY'],
  ['US', 'Washington, D.C.', 'DC'],
  ['US', 'District of Columbia', 'DC'],
  ['US', 'Puerto Rico', 'PR'],
  ['CA', 'Québec', 'QC'],
  ['CA', 'Quebec', 'QC'],
  ['CA', 'PEI', 'PE'],
  ['CA', 'Newfoundland & Labrador', 'NL'],
  ['AU', 'new south wales', 'NSW'],
  ['AU', 'N.T.', 'NT'],
  ['MX', 'Nuevo Leon', 'NL'],
  ['MX', 'Ciudad de México', 'CDMX'],
  ['MX', 'D.F.', 'CDMX'],
  ['GB', 'Bedfordshire', 'Beds.'],
  ['GB', 'Beds', 'Beds.'],
  ['GB', 'Co. Antrim', 'Co Antrim'],
  ['GB', 'Tyne and Wear', 'Tyne & Wear'],
  ['GB', 'Greater London', 'London'],
  ['CN', 'Guangdong', '广东省'],
  ['CN', '广东', '广东省'],
  ['CN', 'Tibet', '西藏藏族自治区'],
  ['JP', 'Hyogo', '兵庫県'],
  ['JP', 'Oita Prefecture', '大分県'],
  ['JP', 'Osaka-fu', '大阪府'],
  ['JP', '東京', '東京都'],
  ['JP', 'Kyoto', '京都府'],
])('in %s %j is %s', (country, text, code) => expect(stateCode(country, text)).toBe(code));

it.each([
  ['US', 'Ontario'],
  ['US', 'XX'],
  ['US', 'Armed Forces'],
  ['US', ''],
  ['US', 'constructor'],
  ['GB', 'England'],
  ['JP', ''],
  ['JP', '県'],
  ['DE', 'Bayern'],
  ['constructor', 'CA'],
  ['__proto__', 'CA'],
])('in %s %j is unknown', (country, text) => expect(stateCode(country, text)).toBeUndefined());

it('knows the countries whose states NetSuite ships', () => {
  expect(Object.keys(STATES).sort()).toEqual(['AU', 'CA', 'CN', 'GB', 'JP', 'MX', 'US']);
  expect(['US', 'JP', 'DE', 'us', 'constructor'].map(hasKnownStates)).toEqual([true, true, false, false, false]);
});

it('has as many states as the account that they were read from', () =>
  expect(Object.fromEntries(Object.entries(STATES).map(([country, list]) => [country, list.split(';').length]))).toEqual({
    US: 55,
    CA: 13,
    AU: 8,
    MX: 32,
    GB: 114,
    CN: 31,
    JP: 47,
  }));

it('gives every name of a country to one state only, and every short name back', () => {
  for (const [country, list] of Object.entries(STATES)) {
    const owners = new Map<string, string>();
    for (const entry of list.split(';')) {
      const [shortName = '', ...names] = entry.trim().split('=');
      for (const name of [shortName, ...names]) {
        expect({ country, name, code: stateCode(country, name) }).toEqual({ country, name, code: shortName });
        const owner = owners.get(plainKey(name));
        expect({ name, owner: owner ?? shortName }).toEqual({ name, owner: shortName });
        owners.set(plainKey(name), shortName);
      }
    }
  }
});
