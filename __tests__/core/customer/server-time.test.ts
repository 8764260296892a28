import { minutesBefore } from '../../../src/core/customer/server-time';

it.each([
  ['2026-03-01 00:30:00', 90, '2026-02-28 23:00:00'],
  ['2028-03-01 00:00:00', 1, '2028-02-29 23:59:00'],
  ['2026-01-01 00:00:59', 1, '2025-12-31 23:59:59'],
  // An hour that does not exist where clocks are set forward: the calendar alone counts.
  ['2026-03-08 02:30:00', 10_080, '2026-03-01 02:30:00'],
  ['2026-06-01 12:00:00', 0, '2026-06-01 12:00:00'],
  ['', 90, ''],
])('%s less %i minutes is %s', (time, minutes, earlier) => expect(minutesBefore(time, minutes)).toBe(earlier));

it.each([
  '2026-02-30 00:00:00',
  '2026-13-01 00:00:00',
  '2026-01-01 24:00:00',
  '0000-00-00 00:00:00',
  '2026-01-01',
  '2026-01-01T00:00:00Z',
  'now',
])('%s is refused', (time) => expect(() => minutesBefore(time, 1)).toThrow(new RangeError(`"${time}" is not a server time.`)));
