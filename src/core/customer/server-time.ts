const SERVER_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

const asText = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');

/** Milliseconds since 1970 of a server time as if it were UTC; NaN for any other text and for a day that does not exist. */
function momentOf(serverTime: string): number {
  const moment = SERVER_TIME.test(serverTime) ? Date.parse(`${serverTime.replace(' ', 'T')}Z`) : NaN;
  return !Number.isNaN(moment) && asText(moment) === serverTime ? moment : NaN;
}

/** Whether a text is a moment of SuiteProjects Pro server time, `YYYY-MM-DD HH:MM:SS`, on a day that exists. */
export const isServerTime = (text: string): boolean => !Number.isNaN(momentOf(text));

/**
 * A moment of SuiteProjects Pro server time (`YYYY-MM-DD HH:MM:SS`, no zone) some minutes earlier.
 * '' stays ''; throws RangeError for any other text and for a day that does not exist. Calculated on the calendar alone, so
 * no zone is needed.
 */
export function minutesBefore(serverTime: string, minutes: number): string {
  if (serverTime === '') return '';
  const moment = momentOf(serverTime);
  if (Number.isNaN(moment)) throw new RangeError(`"${serverTime}" is not a server time.`);
  return asText(moment - minutes * 60_000);
}

/** Seconds that server time is ahead of a moment (milliseconds since 1970, UTC), its time zone included; NaN for any other text. */
export const secondsAhead = (serverTime: string, moment: number): number => Math.round((momentOf(serverTime) - moment) / 1000);

/** What two looks at good clocks differ by, for the time that a request takes, is less than this. */
const JITTER_SECONDS = 60;

/**
 * Minutes, rounded up, that the clock of SuiteProjects Pro was set back between two looks at it, as `secondsAhead` gave them:
 * for the end of daylight saving time, or because it had been wrong. 0 where that is not known. What was changed since the
 * first look may bear a time that is earlier by so much than the watermark of that look.
 */
export function minutesSetBack(before: number | undefined, now: number): number {
  const seconds = before === undefined ? 0 : before - now;
  return seconds > JITTER_SECONDS ? Math.ceil(seconds / 60) : 0;
}
