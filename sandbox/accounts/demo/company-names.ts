import type { Country } from './countries';
import { TONGUES } from './countries/tongues';
import type { Random } from './random';

/**
 * Company names of a country: a founder or place, a trade, a legal form. A founder and a trade meet once, so no two names are
 * alike even without accents and legal forms. Throws when a country has no pair left.
 */
export function companyNames(random: Random): (country: Country) => string {
  const unused = new Map<string, { founder: string; trade: string }[]>();

  function pairsOf({ alpha2, founders, tongue }: Country): { founder: string; trade: string }[] {
    const known = unused.get(alpha2);
    if (known !== undefined) return known;
    const pairs = random.shuffle(founders.flatMap((founder) => TONGUES[tongue].trades.map((trade) => ({ founder, trade }))));
    unused.set(alpha2, pairs);
    return pairs;
  }

  return function nextName(country) {
    const pair = pairsOf(country).pop();
    if (pair === undefined) throw new RangeError(`All company names of ${country.name} are used.`);
    const partners = country.founders.filter((founder) => founder !== pair.founder);
    const founders = random.chance(0.15) ? `${pair.founder} & ${random.pick(partners)}` : pair.founder;
    const form = random.pick(country.legalForms);
    return `${founders} ${pair.trade}${form.startsWith(',') ? '' : ' '}${form}`;
  };
}
