import { companyNames } from '../../../../sandbox/accounts/demo/company-names';
import { market } from '../../../../sandbox/accounts/demo/countries';
import { TONGUES } from '../../../../sandbox/accounts/demo/countries/tongues';
import { seededRandom } from '../../../../sandbox/accounts/demo/random';

const andorra = { ...market('US'), name: 'Andorra', alpha2: 'AD', founders: ['Pyrénées', 'Valira'], legalForms: ['S.L.', ', Inc.'] };
const pairs = 2 * TONGUES.english.trades.length;

it('uses every pair of founder and trade once, then refuses', () => {
  const nameIn = companyNames(seededRandom(1));
  const names = Array.from({ length: pairs }, () => nameIn(andorra));
  const withoutPartnerAndForm = names.map((name) => name.replace(/ & (Pyrénées|Valira)/, '').replace(/( S\.L\.|, Inc\.)$/, ''));
  expect(new Set(withoutPartnerAndForm).size).toBe(pairs);
  expect(() => nameIn(andorra)).toThrow('All company names of Andorra are used.');
});

it('writes no blank before the comma of a legal form', () => {
  const nameIn = companyNames(seededRandom(1));
  const names = Array.from({ length: pairs }, () => nameIn(andorra));
  expect(names.filter((name) => name.endsWith('s, Inc.')).length).toBeGreaterThan(0);
  expect(names.filter((name) => name.includes(' ,'))).toEqual([]);
});
