import { BODY_LENGTHS } from '../../customer/field-rules';
import { changeOf, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** NetSuite asks for at least seven digits [K]. */
const FEWEST_DIGITS = 7;
const LONGEST = BODY_LENGTHS['phone'] ?? Infinity;

/** Arabic and Persian digits hold their value in the last four bits of the code point. */
const westernDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/** Printable ASCII with single blanks, without a scheme: the number as most are written. */
const IS_PLAIN = /^[!-9;-~]+(?: [!-9;-~]+)*$/;

/** The number as written, blanks squeezed, exotic digits and dashes made plain. */
const plain = (input: string): string => (IS_PLAIN.test(input) ? input : madePlain(input));

const madePlain = (input: string): string =>
  input
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^tel:/i, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The same number as its digits, its plus, its extension (`x12`) and the `(0)` that is not dialled from abroad; as it was
 * when it holds anything else, such as two numbers or a remark.
 */
function compact(value: string): string {
  const short = value.replace(/[\s,;]*(?:extension|ext|x|#)\s*[.:=]?\s*(\d+)$/i, 'x$1').replace(/\((?!0\))|(?<!\(0)\)|[\s.\-/]/g, '');
  return /^\+?\d*(?:\(0\))?\d+(?:x\d+)?$/.test(short) ? short : value;
}

/**
 * `addr.phone`: one phone number. Its format is changed only where NetSuite would refuse its length, and no digit is ever
 * dropped: what is too long even without its blanks is a problem that holds the number as it was.
 */
export const phone: Kind = (expression, references) =>
  oneField(expression, references, (input) => {
    const written = plain(input);
    const digits = written.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS) return { code: 'PHONE_INVALID', step: `"${input}" has ${digits} digits, ${FEWEST_DIGITS} are needed` };
    const value = written.length <= LONGEST ? written : compact(written);
    if (value.length > LONGEST)
      return { code: 'VALUE_TOO_LONG', step: `"${value}" has ${value.length} characters, NetSuite takes ${LONGEST}` };
    return { value, step: changeOf(input, value) };
  });
