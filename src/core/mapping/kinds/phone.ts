import { readField } from '../../customer/spp-customer';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** NetSuite asks for at least seven digits [K]. */
const FEWEST_DIGITS = 7;

/** `phone`: the number as written, blanks squeezed, exotic digits and dashes made plain. Its format is never changed. */
export const phone: Kind = (expression) => {
  const source = pathOf(expression);
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const value = input
      .normalize('NFKC')
      .replace(/^tel:/i, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .trim();
    const digits = value.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS)
      return { found: 'no-match', input, code: 'PHONE_INVALID', source, steps: [`${digits} digits, ${FEWEST_DIGITS} are needed`] };
    return { found: 'value', value, source, steps: value === input ? [] : [`"${input}" -> "${value}"`] };
  };
};
