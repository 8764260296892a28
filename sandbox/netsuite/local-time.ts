/** A moment as a wall clock shows it. `month` counts from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The wall clock of a time zone (IANA name) at a moment. */
export function wallTime(milliseconds: number, timeZone: string): WallTime {
  return wallTimeOfUtc(milliseconds + offsetAt(milliseconds, timeZone));
}

/**
 * The moment at which the wall clock of a time zone shows this. Parts beyond their range carry over, as in `new Date(2026, 13, 1)`.
 * A time that daylight saving skips is read with the offset before the change, one that it repeats is the first of both (as ECMAScript does).
 */
export function momentOf({ year, month, day, hour, minute, second, millisecond }: WallTime, timeZone: string): number {
  const asUtc = utc(year, month, day, hour, minute, second, millisecond);
  const before = asUtc - offsetAt(asUtc - DAY, timeZone);
  const after = asUtc - offsetAt(asUtc + DAY, timeZone);
  const shows = (moment: number) => moment + offsetAt(moment, timeZone) === asUtc;
  return shows(before) ? before : shows(after) ? after : before;
}

const DAY = 86_400_000;

/** Milliseconds that the zone is ahead of UTC. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  if (Number.isNaN(milliseconds)) return Number.NaN;
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return utc(year, month, day, hour, minute, second, 0) - Math.floor(milliseconds / 1_000) * 1_000;
}

/** `Date.UTC` without its reading of the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number, millisecond: number): number {
  const date = new Date(Date.UTC(2_000, 0, 1, hour, minute, second, millisecond));
  const shift = date.getTime() - Date.UTC(2_000, 0, 1);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight.getTime() + shift;
}

function wallTimeOfUtc(milliseconds: number): WallTime {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** A day as the store and SQL write it, `2026-01-31`. */
export const isoDay = ({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether a value is a Date, of whatever realm. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    ...{ timeZone, year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(timeZone, format);
  return format;
}
