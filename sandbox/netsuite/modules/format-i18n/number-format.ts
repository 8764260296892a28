import type { Session } from '../../types';

/** format.NegativeNumberFormat; the values are the names (help: article_0111030223). */
export const NEGATIVE_FORMATS = { BRACKETS: 'BRACKETS', MINUS: 'MINUS' } as const;

/** How numbers are written. */
export interface NumberFormat {
  groupSeparator: string;
  decimalSeparator: string;
  /** Digits after the decimal separator. */
  precision: number;
  negativeNumberFormat: keyof typeof NEGATIVE_FORMATS;
}

/** Of an account of the United States, as the help's samples show it: `12,845.22`, `(5,421.00)` (article_0111030223). */
export const USUAL_FORMAT: NumberFormat = { groupSeparator: ',', decimalSeparator: '.', precision: 2, negativeNumberFormat: 'BRACKETS' };

/**
 * A number as text, rounded to the precision: `0.35` for 0.3456789 (help: article_0111030223). Not emulated: numbers that are
 * not finite, negative ones that round to zero.
 */
export function numberText(session: Session, method: string, format: NumberFormat, number: number): string {
  const digits = { minimumFractionDigits: format.precision, maximumFractionDigits: format.precision };
  if (!Number.isFinite(number)) throw session.notEmulated(`${method} of ${number}`);
  const text = new Intl.NumberFormat('en-US', digits).format(Math.abs(number));
  const shown = text.replace(/[.,]/g, (mark) => (mark === '.' ? format.decimalSeparator : format.groupSeparator));
  if (number >= 0) return shown;
  if (!/[1-9]/.test(text)) throw session.notEmulated(`${method} of ${number}, which rounds to zero`);
  return format.negativeNumberFormat === 'BRACKETS' ? `(${shown})` : `-${shown}`;
}
