import { plainKey } from '../../../src/core/mapping/plain-key';
import { garbage, seeded } from '../seeded';

it.each([
  ['Côte d’Ivoire', 'cote divoire'],
  ['U.S.A.', 'usa'],
  ['Bahamas (the)', 'bahamas'],
  ['The Netherlands', 'netherlands'],
  ['  Net   30 ', 'net 30'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['1.5% 10', '1 5 10'],
  ['15% 10', '15 10'],
  ['n/a', 'n a'],
  ['日本', '日本'],
  ['the', 'the'],
  ['%', ''],
  ['', ''],
])('of %j is %j', (text, key) => expect(plainKey(text)).toBe(key));

it('changes nothing the second time', () => {
  const random = seeded(3);
  for (let round = 0; round < 1000; round += 1) {
    const once = plainKey(garbage(random));
    expect(plainKey(once)).toBe(once);
  }
});
