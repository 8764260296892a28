import { addDays, dayExists, isoDay, readIsoDay } from '../../../src/core/mapping/calendar-day';

it.each([
  ['2026-01-31', { year: 2026, month: 1, day: 31 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['0026-02-03', { year: 26, month: 2, day: 3 }],
  ['2026-02-29', undefined],
  ['0000-00-00', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['2026-01-31 10:00:00', undefined],
  ['', undefined],
])('%j reads as %j', (text, day) => expect(readIsoDay(text)).toEqual(day));

it.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-07', 2, '2026-03-09'],
  ['2026-12-31', 366, '2028-01-01'],
])('%s and %i days is %s', (from, days, to) => {
  const day = readIsoDay(from);
  if (day === undefined) throw new Error(from);
  expect(isoDay(addDays(day, days))).toBe(to);
});

it('knows that the 31st of April does not exist', () => expect(dayExists({ year: 2026, month: 4, day: 31 })).toBe(false));
