import { AFRICA_AND_ASIA } from './africa-and-asia';
import { AMERICAS } from './americas';
import type { Country } from './country';
import { NORTHERN_AND_CENTRAL_EUROPE } from './northern-and-central-europe';
import { OCEANIA } from './oceania';
import { WESTERN_EUROPE } from './western-europe';

export type { City, Country } from './country';

/** Every market of the demo company. */
export const COUNTRIES: readonly Country[] = [
  ...AMERICAS,
  ...WESTERN_EUROPE,
  ...NORTHERN_AND_CENTRAL_EUROPE,
  ...AFRICA_AND_ASIA,
  ...OCEANIA,
];

/** A market by its ISO alpha-2 code; throws when the demo company has none there. */
export function market(alpha2: string): Country {
  const found = COUNTRIES.find((country) => country.alpha2 === alpha2);
  if (found === undefined) throw new Error(`No market ${alpha2}.`);
  return found;
}
