import { countryCode } from '../countries';
import { changeOf, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** `addr.country`: the ISO alpha-2 code of a country's name, code or alias. */
export const country: Kind = (expression, references) =>
  oneField(expression, references, (input) => {
    const value = countryCode(input);
    if (value === undefined) return { code: 'COUNTRY_UNKNOWN', step: `"${input}" is not a known country` };
    return { value, step: changeOf(input, value, `ISO country ${value}`) };
  });
