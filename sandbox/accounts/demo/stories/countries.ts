import type { CustomerDraft } from '../demo-types';
import { COUNTRIES } from '../countries';
import type { CustomerMaker } from '../customer-maker';
import { tell, type StoryTeller } from './story-teller';

/** How many countries are written as alpha-2, and as many others as alpha-3. */
const BY_CODE = 22;

const aliases = (make: CustomerMaker): CustomerDraft[] =>
  COUNTRIES.flatMap((country) => country.aliases.map((alias) => tell('country-alias', make({ country }), { addr: { country: alias } })));

/** SPP's country is free text: names, two kinds of codes, everyday names, and mistakes. */
export const tellCountries: StoryTeller = (make) => [
  ...COUNTRIES.slice(0, BY_CODE).map((country) => tell('country-alpha-2', make({ country }), { addr: { country: country.alpha2 } })),
  ...COUNTRIES.slice(-BY_CODE).map((country) => tell('country-alpha-3', make({ country }), { addr: { country: country.alpha3 } })),
  ...aliases(make),
  ...['Atlantis', 'Sokovia', 'QZ'].map((country) => tell('country-unknown', make(), { addr: { country, state: '' } })),
];
