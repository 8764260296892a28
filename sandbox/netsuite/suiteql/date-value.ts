import { wallTime } from '../local-time';

const DAY = 86_400_000;

/** A moment in ISO text as a date of SuiteQL: what the clock of the time zone shows, to the second. */
export function fromMoment(iso: string, timeZone: string): string {
  const { year, month, day, hour, minute, second } = wallTime(Date.parse(iso), timeZone);
  return dateOf(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** The date so many days later; parts of a day are rounded to seconds. */
export const plusDays = (date: string, days: number): string => dateOf(clockOf(date) + Math.round((days * DAY) / 1_000) * 1_000);

/** Days from one date to another, with parts of days. */
export const daysBetween = (from: string, to: string): number => (clockOf(to) - clockOf(from)) / DAY;

/** The date at midnight. */
export const midnight = (date: string): string => `${date.slice(0, 10)} 00:00:00`;

/** A date as milliseconds, as if its clock were that of UTC: for reckoning only. */
export const clockOf = (date: string): number => Date.parse(`${date.replace(' ', 'T')}Z`);

/** The date of such milliseconds. */
export const dateOf = (clock: number): string => new Date(clock).toISOString().slice(0, 19).replace('T', ' ');
