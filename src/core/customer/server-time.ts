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
