import { momentOf, wallTime } from './local-time';
import type { AccountVariant } from './types';

/** How the account's company preferences write dates and times: `1/31/2026`, `1/31/2026 2:05 pm`. */
export type DateKind = 'date' | 'datetime' | 'datetimetz' | 'timeofday';

type Preferences = Pick<AccountVariant, 'timeZone'>;

/** A moment as text, in the time zone of the account: M/D/YYYY and h:mm am, the preferences of a new United States account [K]. */
export function dateText(moment: number, kind: DateKind, { timeZone }: Preferences): string {
  const { year, month, day, hour, minute, second } = wallTime(moment, timeZone);
  const date = `${month}/${day}/${year}`;
  const half = hour < 12 ? 'am' : 'pm';
  const time = (seconds: string) => `${hour % 12 || 12}:${two(minute)}${seconds} ${half}`;
  if (kind === 'date') return date;
  if (kind === 'timeofday') return time('');
  return kind === 'datetime' ? `${date} ${time('')}` : `${date} ${time(`:${two(second)}`)}`;
}

const DATE = String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)`;
const SHAPES: Record<DateKind, RegExp> = {
  date: new RegExp(`^${DATE}$`, 'i'),
  datetime: new RegExp(`^${DATE}(?:\\s+${TIME})?$`, 'i'),
  datetimetz: new RegExp(`^${DATE}(?:\\s+${TIME})?$`, 'i'),
  timeofday: new RegExp(`^()()()${TIME}$`, 'i'),
};

/** The moment of such a text; a time of day is on 1970-01-01. Undefined for text of another shape or a day that the calendar lacks. */
export function momentOfText(text: string, kind: DateKind, { timeZone }: Preferences): number | undefined {
  const found = SHAPES[kind].exec(text.trim());
  if (!found) return undefined;
  const number = (at: number, otherwise = 0) => (found[at] ? Number(found[at]) : otherwise);
  const [month, day, year] = [number(1, 1), number(2, 1), number(3, 1970)];
  const [hours, minute, second, half] = [number(4, 12), number(5), number(6), (found[7] ?? 'am').toLowerCase()];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay || hours < 1 || hours > 12 || minute > 59 || second > 59) return undefined;
  const hour = (hours % 12) + (half === 'pm' ? 12 : 0);
  return momentOf({ year, month, day, hour, minute, second, millisecond: 0 }, timeZone);
}

const two = (value: number): string => String(value).padStart(2, '0');
