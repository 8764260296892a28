import { digestIsDue, mayTell, readTold, tell } from '../../../src/core/notifications/told';

const NOON = Date.parse('2026-09-03T12:00:00.000Z');
const MINUTE = 60_000;

it('a cause is told once an hour, whatever else was told', () => {
  const told = tell({}, 'failure SPP_UNAVAILABLE', NOON);
  expect(mayTell(told, 'failure SPP_UNAVAILABLE', NOON + 59 * MINUTE)).toBe(false);
  expect(mayTell(told, 'failure SPP_UNAVAILABLE', NOON + 60 * MINUTE)).toBe(true);
  expect(mayTell(told, 'exceptions', NOON)).toBe(true);
});

it('a digest is sent once a day', () => {
  const told = tell({}, 'digest', NOON);
  expect(digestIsDue({}, NOON)).toBe(true);
  expect(digestIsDue(told, NOON + 24 * 60 * MINUTE - 1)).toBe(false);
  expect(digestIsDue(told, NOON + 24 * 60 * MINUTE)).toBe(true);
});

it('forgets what says nothing any more', () => {
  const told = tell(tell({}, 'old', NOON - 48 * 60 * MINUTE), 'new', NOON);
  expect(told).toEqual({ new: '2026-09-03T12:00:00.000Z' });
});

it('a moment that has yet to come, of a clock that was wrong, keeps nobody in the dark', () =>
  expect(mayTell({ exceptions: '2099-01-01T00:00:00.000Z' }, 'exceptions', NOON)).toBe(true));

it('is read as it was kept, and a damaged memory is empty', () => {
  const told = tell({}, 'digest', NOON);
  expect(readTold(JSON.stringify(told))).toEqual(told);
  for (const text of ['', '{', 'null', '[]', '{"digest":7}']) expect(readTold(text)).toEqual({});
});
