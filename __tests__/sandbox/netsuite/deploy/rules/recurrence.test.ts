import { breaches, mapReduceXml, swap } from '../package-fixture';

const file = 'Objects/customscript_feed_mr.xml';
const check = (before: string, after: string) => breaches('recurrence', { [file]: swap(mapReduceXml, before, after) });
const event = /<daily>[\s\S]*<\/daily>/.exec(mapReduceXml)?.[0] ?? '';
const start = '<startdate>2026-01-31</startdate><starttime>02:00:00Z</starttime>';
const days = (monday: string) =>
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
    .map((day) => `<${day}>${day === 'monday' ? monday : 'F'}</${day}>`)
    .join('');

describe('recurrence', () => {
  it('accepts a scheduled deployment with one', () => expect(breaches('recurrence', {})).toEqual([]));
  it('accepts a start to the second', () => expect(check('02:00:00Z', '02:00:05Z')).toEqual([]));
  it('accepts no recurrence when not scheduled', () =>
    expect(breaches('recurrence', { [file]: swap(swap(mapReduceXml, event, ''), 'SCHEDULED', 'NOTSCHEDULED') })).toEqual([]));
  it('accepts a single event when not scheduled: NetSuite exports such deployments', () =>
    expect(
      breaches('recurrence', { [file]: swap(swap(mapReduceXml, event, `<single>${start}</single>`), 'SCHEDULED', 'NOTSCHEDULED') }),
    ).toEqual([]));
  it('accepts a week with a day', () =>
    expect(check(event, `<weekly>${start}<everyxweeks>1</everyxweeks>${days('T')}</weekly>`)).toEqual([]));

  it('refuses SCHEDULED without one', () =>
    expect(check(event, '')).toEqual([`${file}:17 A deployment with status SCHEDULED needs a recurrence.`]));
  it('refuses NOTSCHEDULED with a repeated one', () =>
    expect(check('SCHEDULED', 'NOTSCHEDULED')).toEqual([
      `${file}:26 A deployment with status NOTSCHEDULED must not have the recurrence daily.`,
    ]));
  it('refuses two', () =>
    expect(check('</daily>', `</daily><single>${start}</single>`)).toEqual([
      `${file}:26 Only a single recurrence field can be specified for each script deployment.`,
    ]));
  it('refuses a week without days', () =>
    expect(check(event, `<weekly>${start}<everyxweeks>1</everyxweeks>${days('F')}</weekly>`)).toEqual([
      `${file}:26 A weekly recurrence needs at least one day.`,
    ]));

  it.each([
    ['2026-01-31', '31.01.2026', 'The startdate 31.01.2026 must have the format yyyy-MM-dd.'],
    ['2026-01-31', '2026-02-30', 'The startdate 2026-02-30 must have the format yyyy-MM-dd.'],
    ['02:00:00Z', '02:00:00', 'The starttime 02:00:00 must have the format HH:mm:00Z.'],
    ['02:00:00Z', '24:00:00Z', 'The starttime 24:00:00Z must have the format HH:mm:00Z.'],
    ['<everyxdays>', '<enddate>2026-12-31Z</enddate><everyxdays>', 'The enddate 2026-12-31Z must have the format yyyy-MM-dd.'],
    ['<everyxdays>', '<enddate>2026-01-30</enddate><everyxdays>', 'The enddate 2026-01-30 must not be before the startdate 2026-01-31.'],
  ])('refuses %s replaced by %s', (before, after, message) => expect(check(before, after)).toEqual([`${file}:26 ${message}`]));
});
