/** Shorter ones, and ones with fewer digits, are placeholders such as `N/A` or `EXEMPT`. */
const FEWEST_CHARACTERS = 6;
const FEWEST_DIGITS = 4;

/** A tax number as a key: letters and digits, upper case. '' when it is a placeholder. The country before it stays. */
export function taxNumberKey(taxNumber: string): string {
  const key = taxNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const digits = key.replace(/\D/g, '');
  const isPlaceholder = key.length < FEWEST_CHARACTERS || digits.length < FEWEST_DIGITS || /^(\d)\1*$/.test(digits);
  return isPlaceholder ? '' : key;
}

/** A key without the two letters of its country, when it has them. */
export const withoutCountry = (key: string): string => key.replace(/^[A-Z]{2}(?=.{6})/, '');

/** Equal, or equal but for a country that only one of them names: `DE123456789` and `123456789`. */
export const isSameTaxNumber = (one: string, other: string): boolean =>
  one === other || one === withoutCountry(other) || withoutCountry(one) === other;
