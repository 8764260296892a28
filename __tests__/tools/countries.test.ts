import { readFileSync } from 'node:fs';
import { countryCode } from '../../src/core/mapping/countries';
import { collectNames } from '../../tools/countries/collect-names';
import { countriesSource, generatedPath } from '../../tools/countries/generate';

const names = collectNames();

it('the table that scripts are built with is what the generator makes: run `npx tsx tools/countries/generate.ts`', () =>
  expect(readFileSync(generatedPath, 'utf8')).toBe(countriesSource()));

it('adds less than 60 KB to a script', () => expect(Buffer.byteLength(countriesSource())).toBeLessThan(60_000));

it.each([
  ['República Democrática do Congo', 'CD'],
  ['Congo (República Democrática del)', 'CD'],
  ['Republik Kongo', 'CG'],
  ['Bundesrepublik Deutschland', undefined],
  ['Duitsland', 'DE'],
  ['Niger', 'NE'],
  ['Guinée', 'GN'],
  ['Corée du Sud', 'KR'],
  ['Stati Uniti d’America', 'US'],
  ['საქართველო', 'GE'],
  ['भारत', 'IN'],
  ['مصر', 'EG'],
  ['ישראל', 'IL'],
  ['台灣', 'TW'],
  ['Suid-Afrika', 'ZA'],
  ['Kongo', undefined],
  ['DU', undefined],
  ['Norfolk', undefined],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

it('every name that it keeps is read back as its country', () => {
  const misread = names.flatMap(({ alpha2, name, aliases }) => [name, ...aliases].filter((one) => countryCode(one) !== alpha2));
  expect(misread).toEqual([]);
});

it('has a name and two codes for every country', () => {
  expect(names).toHaveLength(250);
  for (const { alpha2, alpha3, name } of names)
    expect({ alpha2, alpha3, name }).toEqual({
      alpha2: expect.stringMatching(/^[A-Z]{2}$/),
      alpha3: expect.stringMatching(/^[A-Z]{3}$/),
      name: expect.stringMatching(/\p{L}{3}/u),
    });
});
