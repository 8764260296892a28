const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A day of the calendar, without a zone. `month` counts from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const utcOf = ({ year, month, day }: CalendarDay): Date => {
  const date = new Date(0);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** Whether such a day exists: 2026-02-29 does not. */
export function dayExists(day: CalendarDay): boolean {
  const date = utcOf(day);
  return date.getUTCFullYear() === day.year && date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
}

/** The day that `YYYY-MM-DD` names; undefined for any other text and for a day that does not exist. */
export function readIsoDay(text: string): CalendarDay | undefined {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && dayExists(read) ? read : undefined;
}

/** The day so many days later, or earlier. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = utcOf({ ...day, day: day.day + days });
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A number with leading zeros. */
export const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** The day as `YYYY-MM-DD`. */
export const isoDay = ({ year, month, day }: CalendarDay): string => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
