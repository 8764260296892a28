/**
 * Minutes to leave SuiteProjects Pro alone after it refused a request for its limit, by how often it did so in a row. It
 * has a limit per minute and one per rolling day, and does not tell which one it was (facts suiteprojects-pro-api 1.9): a
 * minute is enough for the first, and whoever still finds no request left comes back ever later, but within the hour, since
 * a rolling day gives requests back little by little.
 */
const MINUTES = [1, 5, 15, 60] as const;

/** A limit that was hit. */
export interface QuotaPause {
  /** Nothing is asked of SuiteProjects Pro before this moment; UTC, ISO 8601. */
  until: string;
  /** How often in a row it was hit. */
  hits: number;
}

/** The pause after the limit was hit once more. `now`: milliseconds since 1970, UTC. */
export function pauseAfter(hitsBefore: number, now: number): QuotaPause {
  const minutes = MINUTES[Math.min(hitsBefore, MINUTES.length - 1)] ?? 60;
  return { until: new Date(now + minutes * 60_000).toISOString(), hits: hitsBefore + 1 };
}

/** Until when a pause lasts; undefined when there is none, or none any more. */
export const pausedUntil = (pause: QuotaPause | undefined, now: number): string | undefined =>
  pause !== undefined && Date.parse(pause.until) > now ? pause.until : undefined;

/** A pause as one field keeps it, such as `2026-09-03T07:05:09.000Z 2`; '' for none. */
export const printPause = (pause: QuotaPause | undefined): string => (pause === undefined ? '' : `${pause.until} ${pause.hits}`);

/** Reads what `printPause` wrote; undefined for anything else, since a damaged field must not hold up the export. */
export function readPause(text: string): QuotaPause | undefined {
  const [, until = '', hits] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\d{1,6})$/.exec(text) ?? [];
  return Number.isNaN(Date.parse(until)) ? undefined : { until, hits: Number(hits) };
}
