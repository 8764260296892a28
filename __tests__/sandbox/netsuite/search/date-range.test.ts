import { readRange } from '../../../../sandbox/netsuite/search/filters/date-range';

/** Friday 31 July 2026, 23:30 in New York: already August in Greenwich. */
const NOW = Date.parse('2026-08-01T03:30:00Z');
const range = (value: string, now = NOW) => {
  const { from, to } = readRange('datecreated', value, { timeZone: 'America/New_York', now });
  return `${from} ${to}`;
};

describe('ranges of days with a name', () => {
  it.each([
    ['today', '2026-07-31 2026-07-31'],
    ['yesterday', '2026-07-30 2026-07-30'],
    ['thisWeek', '2026-07-26 2026-08-01'],
    ['lastWeek', '2026-07-19 2026-07-25'],
    ['nextWeek', '2026-08-02 2026-08-08'],
    ['thisWeekToDate', '2026-07-26 2026-07-31'],
    ['lastWeekToDate', '2026-07-19 2026-07-24'],
    ['thisMonth', '2026-07-01 2026-07-31'],
    ['thismonth', '2026-07-01 2026-07-31'],
    ['lastmonth', '2026-06-01 2026-06-30'],
    ['nextMonth', '2026-08-01 2026-08-31'],
    ['thisMonthToDate', '2026-07-01 2026-07-31'],
    ['thisYear', '2026-01-01 2026-12-31'],
    ['lastYear', '2025-01-01 2025-12-31'],
    ['lastYearToDate', '2025-01-01 2025-07-31'],
  ])('%s in the time zone of the account', (name, days) => {
    expect(range(name)).toBe(days);
  });

  it('of a month that is shorter than today ends on its last day', () => {
    expect(range('lastMonthToDate')).toBe('2026-06-01 2026-06-30');
  });

  it('goes over the end of a year and knows leap years', () => {
    const january = Date.parse('2028-03-01T17:00:00Z');
    expect(range('lastMonth', january)).toBe('2028-02-01 2028-02-29');
    expect(range('lastMonth', Date.parse('2026-01-10T17:00:00Z'))).toBe('2025-12-01 2025-12-31');
  });

  it.each(['thisFiscalQuarter', 'lastRollingHalf', 'nextMonthToDate', 'thisMonths', '7/1/2026', ''])('%s is not emulated', (name) => {
    expect(() => range(name)).toThrow(`NOT_EMULATED: search filter datecreated with the range "${name}"`);
  });
});
