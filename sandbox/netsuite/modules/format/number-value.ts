import type { Session } from '../../types';

export type NumberKind = 'integer' | 'float' | 'currency' | 'percent';

const GROUPED = String.raw`-?(\d+|\d{1,3}(,\d{3})+)`;
const SHAPES: Record<NumberKind, RegExp> = {
  integer: new RegExp(`^${GROUPED}$`),
  float: new RegExp(`^${GROUPED}?(\\.\\d*)?$`),
  currency: new RegExp(`^${GROUPED}?(\\.\\d*)?$`),
  percent: new RegExp(`^${GROUPED}?(\\.\\d*)?\\s*%?$`),
};

/**
 * Text as a number, with the number format of a new United States account, 1,000,000.00 [K]; a currency is rounded to
 * hundredths. Other text comes back as it came (help: section_4388837989). Not emulated: a currency sign, parentheses.
 */
export function parseNumber(session: Session, kind: NumberKind, value: unknown): unknown {
  if (typeof value === 'string' && /[$€£¥()]/.test(value)) throw session.notEmulated(`N/format.parse of "${value}"`);
  const number = numberOf(kind, value);
  if (number === undefined) return value;
  return kind === 'currency' ? Number(amountText(number).replaceAll(',', '')) : number;
}

/**
 * A number, or its text, as the account's preferences write it [K]: 1,234.50 as a currency, 12.5% and 10.0% as a percentage;
 * anything else as it came (help: section_4388843892). Not emulated: other numbers from 1,000 on (whether they are grouped
 * is not known), an integer with decimals, numbers that JavaScript writes with an exponent.
 */
export function formatNumber(session: Session, kind: NumberKind, value: unknown): unknown {
  const number = numberOf(kind === 'integer' ? 'float' : kind, value);
  if (number === undefined) return value;
  if (kind === 'currency') return amountText(number);
  if (Math.abs(number) >= 1_000 || String(number).includes('e') || (kind === 'integer' && !Number.isInteger(number)))
    throw session.notEmulated(`N/format.format of ${number} as ${kind}`);
  return kind === 'percent' ? `${number}${Number.isInteger(number) ? '.0' : ''}%` : String(number);
}

function numberOf(kind: NumberKind, value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/\d/.test(value) || !SHAPES[kind].test(value.trim())) return undefined;
  return Number(value.replace(/[,%\s]/g, ''));
}

const amounts = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });

const amountText = (amount: number): string => amounts.format(amount);
