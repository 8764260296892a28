/** Fewer digits are an extension or a service number, not a company. */
export const FEWEST_PHONE_DIGITS = 7;

/** What follows a number inside a company: `ext. 12`, `x12`, `;ext=12`, `#12`, `Durchwahl 12`, `poste 12`. */
const EXTENSION = /[\s,;]*(?:ext(?:ension)?|x|durchwahl|dw|poste|#)\s*[.:=]?\s*\d{1,6}\s*$/i;

/** Arabic and Persian digits hold their value in the last four bits of the code point. */
const westernDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/**
 * The digits of a phone number by which two can be compared from the right: without extension, without the `(0)` that is
 * dialled only at home, without zeros before it. '' when fewer than seven are left, or all are the same (a placeholder).
 */
export function phoneDigits(phone: string): string {
  const digits = phone
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit)
    .replace(EXTENSION, '')
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length < FEWEST_PHONE_DIGITS || /^(\d)\1*$/.test(digits) ? '' : digits;
}

/** Whether two numbers (of `phoneDigits`) may be one: the shorter, written without its country or area, ends the longer. */
export const isSamePhone = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);
