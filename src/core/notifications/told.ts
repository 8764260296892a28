/** When somebody was last told of each cause; UTC, ISO 8601. */
export type Told = Readonly<Record<string, string>>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What was told longer ago than this says nothing any more. The digest needs a day. */
const KEPT = 2 * DAY;

const passed = (told: Told, cause: string, now: number): number => {
  const last = Date.parse(told[cause] ?? '');
  // A moment in the future comes from a clock that was wrong; it must not keep everybody in the dark.
  return Number.isNaN(last) || last > now ? Infinity : now - last;
};

/** Whether a cause may be told: not more than once an hour. */
export const mayTell = (told: Told, cause: string, now: number): boolean => passed(told, cause, now) >= HOUR;

/** Whether a day has passed since the last digest. */
export const digestIsDue = (told: Told, now: number): boolean => passed(told, 'digest', now) >= DAY;

/** The memory after a cause was told, without what says nothing any more. */
export function tell(told: Told, cause: string, now: number): Told {
  const kept = Object.entries(told).filter(([key]) => passed(told, key, now) < KEPT);
  return { ...Object.fromEntries(kept), [cause]: new Date(now).toISOString() };
}

/** Reads a memory as a field keeps it; a damaged one is empty, since telling twice is better than never. */
export function readTold(text: string): Told {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).flatMap(([cause, at]) => (typeof at === 'string' ? [[cause, at]] : [])));
  } catch {
    return {};
  }
}
