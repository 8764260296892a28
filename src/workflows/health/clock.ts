import { secondsAhead } from '../../core/customer/server-time';
import { good, warning, type HealthCheck } from './health-check';

/** Zones of the earth differ by whole quarters of an hour. */
const QUARTER = 15 * 60;
/** The last answer was asked for within this; what two good clocks differ by is far less. */
const SECONDS = 60;

/** How far the clocks of both systems differ, apart from their time zones: server time comes without one (facts 3.3). */
export const clock: HealthCheck = {
  id: 'clock',
  title: 'Clock of SuiteProjects Pro',
  asks: true,
  needsAccess: true,
  run({ time, realtime }) {
    const { serverTime, asked, answered } = time();
    const middle = (asked + answered) / 2;
    const difference = secondsAhead(serverTime, middle);
    const zone = Math.round(difference / QUARTER) * QUARTER;
    const seconds = difference - zone;
    const found = `It is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} NetSuite's, apart from its time zone (UTC${inHours(zone)}).`;
    const allowed = Math.min(SECONDS, (realtime()?.mostMinutes ?? 1) * 60);
    if (Math.abs(seconds) <= allowed) return good(found);
    return warning(
      found,
      'Exports are not harmed: they go by the clock of SuiteProjects Pro alone, and read from earlier when it was set back. Real-time signals are refused when the clocks differ ' +
        'by more minutes than the Real time page allows: allow more there, or report the clock to Oracle.',
    );
  },
};

const inHours = (seconds: number): string => {
  const minutes = Math.abs(seconds) / 60;
  return `${seconds < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
