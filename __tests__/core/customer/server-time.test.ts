import { minutesBefore, minutesSetBack, secondsAhead } from '../../../src/core/customer/server-time';

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

describe('the clock of SuiteProjects Pro', () => {
  const noon = Date.UTC(2026, 5, 1, 12);

  it.each([
    ['2026-06-01 12:00:00', 0],
    ['2026-06-01 07:00:30', -5 * 3600 + 30],
    ['2026-06-02 02:00:00', 14 * 3600],
    ['', NaN],
    ['2026-06-31 00:00:00', NaN],
  ])('shows %s at noon UTC, so it is %d s ahead', (time, seconds) => expect(secondsAhead(time, noon)).toBe(seconds));

  it.each([
    ['nobody has looked before', undefined, -9000, 0],
    ['it goes well', -18_000, -18_001, 0],
    ['a request took a minute', -18_000, -18_060, 0],
    ['a request took more', -18_000, -18_061, 2],
    ['daylight saving time ended', -14_400, -18_000, 60],
    ['daylight saving time began', -18_000, -14_400, 0],
    ['it does not tell', -18_000, NaN, 0],
  ])('was set back, when %s (%d s, then %d s), by %d minutes', (_what, before, now, minutes) =>
    expect(minutesSetBack(before, now)).toBe(minutes),
  );
});
