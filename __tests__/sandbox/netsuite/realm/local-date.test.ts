import { answer } from './scripted-account';

/** The clock of the account stands at 2026-01-15T14:00:00Z. */
const of = (expression: string): unknown => answer({}, `const d = new Date('2026-07-04T03:05:06.007Z'); return ${expression}`);

describe('Date shows the local time of the server, Pacific time', () => {
  it.each<[string, unknown]>([
    ['new Date().getHours()', 6],
    [
      '[d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()].join()',
      '2026,6,3,20,5,6,7',
    ],
    ['[d.getDay(), d.getYear(), d.getTimezoneOffset(), new Date().getTimezoneOffset()].join()', '5,126,420,480'],
    ['String(d)', 'Fri Jul 03 2026 20:05:06 GMT-0700 (Pacific Daylight Time)'],
    ['Date()', 'Thu Jan 15 2026 06:00:00 GMT-0800 (Pacific Standard Time)'],
    ['d.toDateString()', 'Fri Jul 03 2026'],
    ['d.toTimeString()', '20:05:06 GMT-0700 (Pacific Daylight Time)'],
    ['d + 1', 'Fri Jul 03 2026 20:05:06 GMT-0700 (Pacific Daylight Time)1'],
    ['Date.parse(String(d)) - d.getTime()', -7],
  ])('%s', (expression, value) => {
    expect(of(expression)).toBe(value);
  });

  it.each([
    ['2026, 0, 1', '2026-01-01T08:00:00.000Z'],
    ['2026, 6', '2026-07-01T07:00:00.000Z'],
    ['99, 0', '1999-01-01T08:00:00.000Z'],
    ['2026, 12, 0, 25, -1.9, "3", 4.5', '2027-01-01T08:59:03.004Z'],
    ['2026, 2, 8, 2, 30', '2026-03-08T10:30:00.000Z'],
    ['2026, 10, 1, 1, 30', '2026-11-01T08:30:00.000Z'],
    ['"2026-01-01T10:00"', '2026-01-01T18:00:00.000Z'],
    ['"2026-07-01 10:00:01"', '2026-07-01T17:00:01.000Z'],
    ['"7/1/2026"', '2026-07-01T07:00:00.000Z'],
    ['"07-01-2026"', '2026-07-01T07:00:00.000Z'],
    ['"7/1/2026 1:30 pm"', '2026-07-01T20:30:00.000Z'],
    ['"July 1, 2026"', '2026-07-01T07:00:00.000Z'],
    ['new String("2026-01-01T10:00")', '2026-01-01T18:00:00.000Z'],
    ['"2026-01-01"', '2026-01-01T00:00:00.000Z'],
    ['"1 Jan 2026 10:00 EST"', '2026-01-01T15:00:00.000Z'],
    ['"Thu, 01 Jan 2026 10:00:00 GMT+0100 (CET)"', '2026-01-01T09:00:00.000Z'],
  ])('new Date(%s) is %s', (given, iso) => {
    expect(of(`new Date(${given}).toISOString()`)).toBe(iso);
  });

  it.each([
    ['setFullYear(2027, 0, 31)', '2027-02-01T04:05:06.007Z'],
    ['setMonth(0)', '2026-01-04T04:05:06.007Z'],
    ['setDate(0)', '2026-07-01T03:05:06.007Z'],
    ['setHours(0, 0, 0, 0)', '2026-07-03T07:00:00.000Z'],
    ['setMinutes(-1)', '2026-07-04T02:59:06.007Z'],
    ['setSeconds(0, 0)', '2026-07-04T03:05:00.000Z'],
    ['setMilliseconds(1000)', '2026-07-04T03:05:07.000Z'],
    ['setYear(99)', '1999-07-04T03:05:06.007Z'],
  ])('%s changes local time', (call, iso) => {
    expect(of(`[new Date(d.${call}).toISOString(), d.toISOString()].join()`)).toBe(`${iso},${iso}`);
  });

  it('has no time where there is none', () => {
    const invalid = 'const x = new Date(NaN);';
    expect(
      answer({}, `${invalid} return [x.getHours(), x.getDay(), x.setHours(1), x.getTimezoneOffset(), String(x), x.toDateString()].join()`),
    ).toBe('NaN,NaN,NaN,NaN,Invalid Date,Invalid Date');
    expect(answer({}, `${invalid} x.setFullYear(2026); return x.toISOString()`)).toBe('2026-01-01T08:00:00.000Z');
    expect(of('[d.setHours(), new Date(2026, NaN).getTime(), new Date(Infinity, 0).getTime(), new Date(3e5, 0).getTime()].join()')).toBe(
      'NaN,NaN,NaN,NaN',
    );
    expect(() => of('Date.prototype.getHours.call({})')).toThrow(/not a Date/);
  });

  it.each(['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'])('%s is not emulated', (name) => {
    expect(() => of(`d.${name}()`)).toThrow(`NOT_EMULATED: Date.${name}`);
  });

  it.each(['new Date(-1e14).getHours()', 'new Date(8.64e15).toString()', 'new Date(-5, 0)'])(
    '%s, far away, is not emulated',
    (expression) => {
      expect(() => of(expression)).toThrow('NOT_EMULATED: local time of a Date that far away');
    },
  );
});
