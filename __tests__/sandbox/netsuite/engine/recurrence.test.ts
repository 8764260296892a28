import { submissionTimes } from '../../../../sandbox/netsuite/engine/recurrence';
import type { Recurrence } from '../../../../sandbox/netsuite/types';

const at = (text: string): number => Date.parse(`2026-${text}:00Z`);
/** Thursday. */
const startsAt = at('01-15T03:00');

const times = (recurrence: Recurrence, from: string, to: string): string[] =>
  submissionTimes(recurrence, at(from), at(to)).map((time) => new Date(time).toISOString().slice(5, 16));

it.each<[string, Recurrence, string, string, string[]]>([
  ['once', { event: 'single', startsAt }, '01-01T00:00', '02-01T00:00', ['01-15T03:00']],
  ['once, not at the earlier moment', { event: 'single', startsAt }, '01-15T03:00', '02-01T00:00', []],
  ['once, at the later moment', { event: 'single', startsAt }, '01-01T00:00', '01-15T03:00', ['01-15T03:00']],
  [
    'every two days',
    { event: 'daily', everyDays: 2, startsAt },
    '01-15T00:00',
    '01-20T00:00',
    ['01-15T03:00', '01-17T03:00', '01-19T03:00'],
  ],
  [
    'every five hours until midnight, and over again the next day (section_1509578980)',
    { event: 'daily', everyDays: 1, startsAt, repeatMinutes: 300 },
    '01-15T12:00',
    '01-16T08:00',
    ['01-15T13:00', '01-15T18:00', '01-15T23:00', '01-16T03:00', '01-16T08:00'],
  ],
  [
    'until its last day',
    { event: 'daily', everyDays: 1, startsAt, endDate: '2026-01-16' },
    '01-15T00:00',
    '02-01T00:00',
    ['01-15T03:00', '01-16T03:00'],
  ],
  ['on weekdays', { event: 'everyweekday', startsAt }, '01-15T04:00', '01-20T00:00', ['01-16T03:00', '01-19T03:00']],
  [
    'every second week on Tuesday and Thursday, from the first day',
    { event: 'weekly', everyWeeks: 2, days: [2, 4], startsAt },
    '01-01T00:00',
    '02-01T00:00',
    ['01-15T03:00', '01-27T03:00', '01-29T03:00'],
  ],
])('submits %s', (_case, recurrence, from, to, expected) => {
  expect(times(recurrence, from, to)).toEqual(expected);
});
