import { changeOf, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** NetSuite asks for at least seven digits [K]. */
const FEWEST_DIGITS = 7;

/** Arabic and Persian digits hold their value in the last four bits of the code point. */
const westernDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/** `addr.phone`: the number as written, blanks squeezed, exotic digits and dashes made plain. Its format is never changed. */
export const phone: Kind = (expression) =>
  oneField(expression, (input) => {
    const value = input
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/^tel:/i, '')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .trim();
    const digits = value.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS) return { code: 'PHONE_INVALID', step: `"${input}" has ${digits} digits, ${FEWEST_DIGITS} are needed` };
    return { value, step: changeOf(input, value) };
  });
