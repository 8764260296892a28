/**
 * A renewal of the tokens that has begun: noted before SuiteProjects Pro is asked, since it takes a refresh token only once.
 * `under-way`: one job asks, or it was cut off. `unanswered`: no answer came, so the new tokens may exist and be lost.
 */
export interface Renewal {
  state: 'under-way' | 'unanswered';
  /** UTC, ISO 8601. */
  since: string;
}

/**
 * Minutes after which a renewal that has not ended was cut off: three tries of 50 seconds (facts netsuite-platform 3.1), and
 * some time to store what came.
 */
const MINUTES = 3;

/** Whether another job may still be asking. A moment in the future comes from a clock that was wrong. */
export const mayStillRun = (renewal: Renewal | undefined, now: number): boolean =>
  renewal?.state === 'under-way' && Math.abs(now - Date.parse(renewal.since)) < MINUTES * 60_000;

/** A renewal as one field keeps it, such as `under-way 2026-09-03T07:05:09.000Z`; '' for none. */
export const printRenewal = (renewal: Renewal | undefined): string => (renewal === undefined ? '' : `${renewal.state} ${renewal.since}`);

/** Reads what `printRenewal` wrote; undefined for anything else, since a damaged field must not hold up a renewal. */
export function readRenewal(text: string): Renewal | undefined {
  const [, state, since = ''] = /^(under-way|unanswered) (\S+)$/.exec(text) ?? [];
  return Number.isNaN(Date.parse(since)) ? undefined : { state: state as Renewal['state'], since };
}
