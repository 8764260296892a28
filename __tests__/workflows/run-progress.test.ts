import type { TaskState } from '../../src/netsuite/tasks';
import { progressOf } from '../../src/workflows/run-progress';

const NOW = Date.parse('2026-01-15T12:01:00.000Z');
const counts = (handed: number, handedAt = '2026-01-15T12:00:00.000Z'): string =>
  JSON.stringify({ read: 500, skipped: {}, handed, handedAt, serverTime: '', complete: true });
const task = (stage: TaskState['stage'], percent = 0, status: TaskState['status'] = 'PROCESSING'): TaskState => ({
  status,
  stage,
  percent,
});
const progress = (found: TaskState | undefined, text = counts(400), status: 'queued' | 'running' = 'running') =>
  progressOf({ status, counts: text }, found, NOW);

it.each([
  ['waits', undefined, 'queued', { state: 'queued' }],
  ['waits in the queue of NetSuite', task(null, 0, 'PENDING'), 'queued', { state: 'queued' }],
  ['reads', task('GET_INPUT'), 'running', { state: 'reading' }],
  ['handles customers', task('MAP', 25), 'running', { state: 'handling', handled: 100, total: 400, perMinute: 100, secondsLeft: 180 }],
  ['shuffles', task('SHUFFLE'), 'running', { state: 'writing-back', percent: 0 }],
  ['writes back', task('REDUCE', 50), 'running', { state: 'writing-back', percent: 50 }],
  ['closes', task('SUMMARIZE'), 'running', { state: 'closing' }],
  ['is known by its row only', undefined, 'running', { state: 'under-way', total: 400 }],
  ['was killed', task('MAP', 25, 'FAILED'), 'running', { state: 'cut-off' }],
  ['was ended before it began', task(null, 0, 'FAILED'), 'queued', { state: 'cut-off' }],
] as const)('a run that %s', (_, found, status, wanted) => {
  expect(progress(found, counts(400), status)).toEqual(wanted);
});

it.each(['complete', 'cancelled', 'failed', 'interrupted', 'waiting'] as const)(
  'a run that is %s has ended, whatever its task says',
  (status) => {
    expect(progressOf({ status, counts: '' }, task('MAP', 10), NOW)).toEqual({ state: 'ended' });
  },
);

it.each([
  ['nobody is handled yet', task('MAP', 0), counts(400)],
  ['it has just begun', task('MAP', 1), counts(400, '2026-01-15T12:00:58.000Z')],
])('no rate and no time are told while %s', (_, found, text) => {
  expect(progress(found, text)).toMatchObject({ perMinute: undefined, secondsLeft: undefined });
});

it('a run without anybody to handle does not divide by nothing', () => {
  expect(progress(task('MAP', 0), counts(0))).toMatchObject({ state: 'handling', handled: 0, total: 0 });
  expect(progress(task('MAP', 0), '')).toMatchObject({ state: 'handling', handled: 0, total: 0 });
});
