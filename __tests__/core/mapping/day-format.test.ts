import { dayFormat } from '../../../src/core/mapping/day-format';

const day = { year: 2026, month: 3, day: 9 };

it.each([
  ['YYYY-MM-DD', '2026-03-09'],
  ['DD.MM.YYYY', '09.03.2026'],
  ['M/D/YYYY', '3/9/2026'],
  ['YYYYMMDD', '20260309'],
  ['(DD) [MM] YYYY*', '(09) [03] 2026*'],
  ['D. M. YYYY', '9. 3. 2026'],
])('%s writes %s, and reads it back', (format, text) => {
  expect(dayFormat(format).write(day)).toBe(text);
  expect(dayFormat(format).read(text)).toEqual(day);
});

it.each([
  ['DD.MM.YYYY', '31.02.2026'],
  ['DD.MM.YYYY', '09x03x2026'],
  ['DD.MM.YYYY', '09.03.26'],
  ['M/D/YYYY', '13/1/2026'],
  ['DD.MM.YYYY', ''],
])('%s does not read %j', (format, text) => expect(dayFormat(format).read(text)).toBeUndefined());

it.each(['YYYY-MM', 'DD.MM.YYYY DD', 'D-DD-YYYY', 'MON-DD-YYYY', 'date', ''])('refuses %j', (format) =>
  expect(() => dayFormat(format)).toThrow(/is not a form of a date|must have the year/),
);
