import { momentOf, offsetAt, wallTime } from '../local-time';
import { SERVER_TIME_ZONE } from './server-time-zone';

/** Local time for the `Date` of a realm, where months count from 0. Only primitive values cross into the realm, and a list it keeps to itself. */
export interface LocalDate {
  /** Year, month, day, hour, minute, second and millisecond at a moment. */
  partsAt(milliseconds: number): readonly number[];
  /** The moment of such parts, which may lie beyond their range; NaN when there is none. */
  momentAt(...parts: number[]): number;
  /** Minutes that local time is behind UTC. */
  minutesBehind(milliseconds: number): number;
  /** As V8 writes it: `Thu Jan 15 2026`, `06:00:00 GMT-0800 (Pacific Standard Time)`. */
  text(milliseconds: number, part: 'date' | 'time'): string;
}

/** ECMAScript's last moment, less what a time zone may add. */
const LAST_MOMENT = 8.64e15 - 2 * 86_400_000;
/** Before it, the calendar of `local-time` counts years differently. */
const YEAR_ONE = Date.UTC(2_001, 0, 1) - 5 * 146_097 * 86_400_000;

/** Local time on NetSuite's servers. Moments before the year 1 and in the last days of ECMAScript's time are NOT_EMULATED. */
export function localDate(notEmulated: (what: string) => Error): LocalDate {
  const known = (milliseconds: number): number => {
    if (milliseconds < YEAR_ONE + 86_400_000 || milliseconds > LAST_MOMENT) throw notEmulated('local time of a Date that far away');
    return milliseconds;
  };
  return {
    partsAt(milliseconds) {
      const { year, month, day, hour, minute, second, millisecond } = wallTime(known(milliseconds), SERVER_TIME_ZONE);
      return [year, month - 1, day, hour, minute, second, millisecond];
    },
    momentAt(...parts) {
      const [year = NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.map(Math.trunc);
      const rough = Date.UTC(2_000, month, day, hour, minute, second, millisecond) + (year - 2_000) * 365.2425 * 86_400_000;
      if (Number.isNaN(rough) || Math.abs(rough) > 8.7e15) return NaN;
      known(rough);
      return momentOf({ year, month: month + 1, day, hour, minute, second, millisecond }, SERVER_TIME_ZONE);
    },
    minutesBehind: (milliseconds) => 0 - Math.trunc(offsetAt(known(milliseconds), SERVER_TIME_ZONE) / 60_000),
    text: (milliseconds, part) => (part === 'date' ? dayText(known(milliseconds)) : timeText(known(milliseconds))),
  };
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayText(milliseconds: number): string {
  const { year, month, day } = wallTime(milliseconds, SERVER_TIME_ZONE);
  const weekday = new Date(milliseconds + offsetAt(milliseconds, SERVER_TIME_ZONE)).getUTCDay();
  return `${WEEKDAYS[weekday]} ${MONTHS[month - 1]} ${digits(day, 2)} ${digits(year, 4)}`;
}

function timeText(milliseconds: number): string {
  const { hour, minute, second } = wallTime(milliseconds, SERVER_TIME_ZONE);
  const ahead = Math.trunc(offsetAt(milliseconds, SERVER_TIME_ZONE) / 60_000);
  const offset = `${ahead < 0 ? '-' : '+'}${digits(Math.floor(Math.abs(ahead) / 60), 2)}${digits(Math.abs(ahead) % 60, 2)}`;
  const name = ahead === -420 ? 'Pacific Daylight Time' : 'Pacific Standard Time';
  return `${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)} GMT${offset} (${name})`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
