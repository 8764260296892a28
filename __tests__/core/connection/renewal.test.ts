import { mayStillRun, printRenewal, readRenewal, type Renewal } from '../../../src/core/connection/renewal';
import { printLoss, readLoss, reasonOfLoss } from '../../../src/core/connection/lost-sign-in';
import { hoursOf, nearsItsEnd, renewsEarly } from '../../../src/core/connection/refresh-age';

const SINCE = '2026-09-03T12:00:00.000Z';
const NOON = Date.parse(SINCE);
const HOUR = 3_600_000;
const underWay: Renewal = { state: 'under-way', since: SINCE };

describe('a renewal', () => {
  it.each([
    ['begins', underWay, 0, true],
    ['is almost three minutes old', underWay, 179_999, true],
    ['is three minutes old', underWay, 180_000, false],
    ['begins in the future, by a clock that was wrong', underWay, -180_000, false],
    ['went unanswered', { ...underWay, state: 'unanswered' } as Renewal, 0, false],
    ['is none', undefined, 0, false],
  ])('that %s may still run: %#', (_case, renewal, later, expected) => expect(mayStillRun(renewal, NOON + later)).toBe(expected));

  it.each([underWay, { state: 'unanswered', since: SINCE } as const, undefined])('is read as it was written: %j', (renewal) =>
    expect(readRenewal(printRenewal(renewal))).toEqual(renewal),
  );

  it.each(['', 'under-way', 'under-way soon', 'lost 2026-09-03T12:00:00.000Z', `${SINCE} under-way`])(
    'a damaged field %j is none',
    (text) => expect(readRenewal(text)).toBeUndefined(),
  );
});

describe('a lost sign-in', () => {
  it.each([
    [undefined, 'refused'],
    [underWay, 'cut-off'],
    [{ state: 'unanswered', since: SINCE } as const, 'unanswered'],
  ])('after the renewal %j was %s', (former, reason) => expect(reasonOfLoss(former)).toBe(reason));

  it.each([{ reason: 'cut-off', since: SINCE } as const, undefined])('is read as it was written: %j', (lost) =>
    expect(readLoss(printLoss(lost))).toEqual(lost),
  );

  it.each(['', 'refused', `stolen ${SINCE}`, 'refused yesterday'])('a damaged field %j is none', (text) =>
    expect(readLoss(text)).toBeUndefined(),
  );
});

describe('the age of a refresh token that lives for 24 hours', () => {
  it.each([
    [0, 0, false, false],
    [11.99, 11.99, false, false],
    [12, 12, true, false],
    [17.99, 17.99, true, false],
    [18, 18, true, true],
    [30, 30, true, true],
    [-1, 0, false, false],
  ])('after %d hours', (passed, age, early, near) => {
    const now = NOON + passed * HOUR;
    expect(hoursOf(SINCE, now)).toBeCloseTo(age, 5);
    expect([renewsEarly(SINCE, 24, now), nearsItsEnd(SINCE, 24, now)]).toEqual([early, near]);
  });

  it('is renewed when nobody knows when it was issued, but nobody is warned', () => {
    expect([hoursOf('', NOON), renewsEarly('', 24, NOON), nearsItsEnd('', 24, NOON)]).toEqual([undefined, true, false]);
  });
});
