import { normaliseName } from '../../../src/core/matching/normalise-name';
import { garbage, seeded } from '../seeded';

it.each([
  ['Müller & Söhne GmbH & Co. KG', 'muller and sohne'],
  ['MULLER AND SOHNE', 'muller and sohne'],
  ['Acme, Inc.', 'acme'],
  ['ACME INCORPORATED', 'acme'],
  ['The Acme Company', 'acme'],
  ['Acme S.A.', 'acme'],
  ['Acme S.p.A.', 'acme'],
  ['Novo Nordisk A/S', 'novo nordisk'],
  ['Skype Technologies OÜ', 'skype technologies'],
  ['Ørsted A/S', 'orsted'],
  ["O'Neill & Sons Ltd", 'oneill and sons'],
  ['O’Neill + Sons Limited', 'oneill and sons'],
  ['Inc. Magazine', 'inc magazine'],
  ['Co-op Group', 'co op group'],
  ['The The', 'the'],
  ['The The Band', 'band'],
  ['GmbH', 'gmbh'],
  ['Co. KG', 'co'],
  ['Barnes &', 'barnes and'],
  ['I ❤️ NY', 'i ny'],
  ['Ac\u00adme\u200b', 'acme'],
  ['Acme\u00a0Inc', 'acme'],
  ['株式会社トヨタ', '株式会社トヨタ'],
  ['ﾄﾖﾀ', 'トヨタ'],
  ['!!!', '!!!'],
  ['😀', '😀'],
  ['constructor', 'constructor'],
  ['', ''],
  [' \u200b\u00a0', ''],
])('%j is %j', (name, normalised) => expect(normaliseName(name)).toBe(normalised));

it.each([
  ['Acme 1.5', 'Acme 15'],
  ['Acme Inc', 'Acme Labs Inc'],
  ['ガ', 'カ'],
])('tells %s and %s apart', (one, other) => expect(normaliseName(one)).not.toBe(normaliseName(other)));

it('changes nothing the second time', () => {
  const random = seeded(2);
  for (let round = 0; round < 1000; round += 1) {
    const once = normaliseName(garbage(random));
    expect(normaliseName(once)).toBe(once);
  }
});
