import { NotEmulated } from '../../../not-emulated';
import { momentOfText } from '../../date-text';
import { isoDay, wallTime } from '../../local-time';
import type { FilterValue } from '../definition';

export interface DayContext {
  /** Of the account, an IANA name. */
  timeZone: string;
  /** The account's time in milliseconds since 1970-01-01T00:00:00Z. */
  now: number;
}

const DAY = 86_400_000;

/** Words for days [K]; NetSuite knows many more. */
const RELATIVE: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** The day in a time zone at a moment, `2026-01-31`. */
export function dayOfMoment(moment: number, timeZone: string): string {
  return isoDay(wallTime(moment, timeZone));
}

/** The day that a filter names: M/D/YYYY as the account writes it, a Date, or today, yesterday or tomorrow. */
export function readDay(name: string, value: FilterValue, { timeZone, now }: DayContext): string {
  if (typeof value === 'object') return dayOfMoment(value.moment, timeZone);
  const text = String(value).trim();
  const days = RELATIVE[text.toLowerCase()];
  if (days !== undefined) return new Date(Date.parse(dayOfMoment(now, timeZone)) + days * DAY).toISOString().slice(0, 10);
  const moment = momentOfText(text, 'date', { timeZone });
  if (moment === undefined) throw new NotEmulated(`search filter ${name} with the date "${text}"`);
  return dayOfMoment(moment, timeZone);
}
