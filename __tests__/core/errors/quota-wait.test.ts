import { pausedUntil, pauseAfter, printPause, readPause } from '../../../src/core/errors/quota-wait';

const NOON = Date.parse('2026-09-03T12:00:00.000Z');

it.each([
  [0, '2026-09-03T12:01:00.000Z'],
  [1, '2026-09-03T12:05:00.000Z'],
  [2, '2026-09-03T12:15:00.000Z'],
  [3, '2026-09-03T13:00:00.000Z'],
  [500, '2026-09-03T13:00:00.000Z'],
])('after %d hits in a row the next request leaves at %s', (before, until) =>
  expect(pauseAfter(before, NOON)).toEqual({ until, hits: before + 1 }),
);

it('lasts until its moment and no longer', () => {
  const pause = pauseAfter(0, NOON);
  expect(pausedUntil(pause, NOON + 59_999)).toBe('2026-09-03T12:01:00.000Z');
  expect(pausedUntil(pause, NOON + 60_000)).toBeUndefined();
  expect(pausedUntil(undefined, NOON)).toBeUndefined();
});

it('is read as it was written', () => {
  expect(readPause(printPause(pauseAfter(3, NOON)))).toEqual({ until: '2026-09-03T13:00:00.000Z', hits: 4 });
  expect(printPause(undefined)).toBe('');
});

it.each(['', 'soon', '2026-09-03T12:00:00.000Z', '2026-99-99T12:00:00.000Z 1', '9 9'])('a damaged field %j is no pause', (text) =>
  expect(readPause(text)).toBeUndefined(),
);
