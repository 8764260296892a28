import { readField } from '../../customer/spp-customer';
import { countryCode } from '../countries';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `addr.country`: the ISO alpha-2 code of a country's name, code or alias. */
export const country: Kind = (expression) => {
  const source = pathOf(expression);
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const value = countryCode(input);
    if (value === undefined)
      return { found: 'no-match', input, code: 'COUNTRY_UNKNOWN', source, steps: [`"${input}" is not a known country`] };
    return { found: 'value', value, source, steps: value === input ? [] : [`"${input}" -> ISO country ${value}`] };
  };
};
