const SERVER_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

const asText = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');

/**
 * A moment of SuiteProjects Pro server time (`YYYY-MM-DD HH:MM:SS`, no zone) some minutes earlier.
 * '' stays ''; throws RangeError for any other text and for a day that does not exist. Calculated on the calendar alone, so
 * no zone is needed.
 */
export function minutesBefore(serverTime: string, minutes: number): string {
  if (serverTime === '') return '';
  const moment = SERVER_TIME.test(serverTime) ? Date.parse(`${serverTime.replace(' ', 'T')}Z`) : NaN;
  if (Number.isNaN(moment) || asText(moment) !== serverTime) throw new RangeError(`"${serverTime}" is not a server time.`);
  return asText(moment - minutes * 60_000);
}
