import iso from 'i18n-iso-countries';
import type { Choice } from '../page';

/** ISO 3166-1 by English name, and Kosovo, which NetSuite has under the code in common use [K]. */
export const countryChoices: readonly Choice[] = [
  ...Object.keys(iso.getAlpha2Codes()).map((value) => ({ value, label: iso.getName(value, 'en') ?? value })),
  { value: 'XK', label: 'Kosovo' },
]
  .filter(({ value }, position, all) => all.findIndex((other) => other.value === value) === position)
  .sort((one, other) => one.label.localeCompare(other.label, 'en'));
