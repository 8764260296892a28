import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import { dayOfMoment, readDay, type DayContext } from './day';

/** The first and the last day, `2026-01-31`. */
export interface DayRange {
  from: string;
  to: string;
}

type Unit = 'week' | 'month' | 'year';

const ONE_DAY = /^(today|yesterday|tomorrow)$/i;
const NAMED = /^(this|last|next)(week|month|year)(todate)?$/;
const OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The days of a named range such as `thisMonth`, `lastYearToDate` or `today`, upper or lower case, for `within` with one value. Names as
 * SearchDate of SuiteTalk has them; `…ToDate` ends on today's day of that week, month or year, its last day at most [K]. Weeks begin
 * on Sunday, the default of the preference First Day of Week [K]. Not emulated: fiscal, rolling and business ranges, quarters.
 */
export function readRange(name: string, value: FilterValue, context: DayContext): DayRange {
  if (ONE_DAY.test(String(value))) {
    const day = readDay(name, value, context);
    return { from: day, to: day };
  }
  const match = NAMED.exec(String(value).toLowerCase());
  if (typeof value === 'object' || !match) throw new NotEmulated(`search filter ${name} with the range "${String(value)}"`);
  const today = startOfDay(dayOfMoment(context.now, context.timeZone));
  const [, which = '', unit, toDate] = match;
  const offset = OFFSET[which] as number;
  if (toDate !== undefined && offset > 0) throw new NotEmulated(`search filter ${name} with the range "${String(value)}"`);
  const from = startOf(unit as Unit, today, offset);
  const last = daysLater(startOf(unit as Unit, today, offset + 1), -1);
  return { from: iso(from), to: iso(toDate === undefined ? last : earlier(sameDay(unit as Unit, today, offset), last)) };
}

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));
const daysLater = (date: Date, days: number): Date => utc(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days);

/** The first day of today's unit, or of the one `offset` units later. */
function startOf(unit: Unit, today: Date, offset: number): Date {
  if (unit === 'week') return daysLater(today, 7 * offset - today.getUTCDay());
  const year = today.getUTCFullYear();
  return unit === 'month' ? utc(year, today.getUTCMonth() + offset, 1) : utc(year + offset, 0, 1);
}

/** Today's place in the unit `offset` units later; where a month has no such day, a day of the next month. */
function sameDay(unit: Unit, today: Date, offset: number): Date {
  if (unit === 'week') return daysLater(today, 7 * offset);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  return unit === 'month' ? utc(year, month + offset, day) : utc(year + offset, month, day);
}
