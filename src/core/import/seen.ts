import { minutesBefore } from '../customer/server-time';

/**
 * What an import has accounted for. `watermark`: the newest change; `from`: the next read begins there, since a change may
 * become visible a while after its stamp; `stamps`: the customers from there on that are accounted for, `id@moment`. A
 * customer that was not saved again is not sent again, so that what a person does in SPP meanwhile stays.
 */
export interface Seen {
  watermark: string;
  from: string;
  stamps: readonly string[];
}

export const NOTHING_SEEN: Seen = { watermark: '', from: '', stamps: [] };

/** A stored text holds 100,000 characters, a stamp 30 or so. */
const MOST = 2500;

export const stampOf = (netsuiteId: string, modified: string): string => `${netsuiteId}@${modified}`;

const momentOf = (stamp: string): string => stamp.slice(stamp.indexOf('@') + 1);

/** What is accounted for once single customers are too, of which nothing else that was saved by then is known. */
export const withDone = (before: Seen, stamps: Iterable<string>): Seen => ({
  ...before,
  stamps: [...new Set([...before.stamps, ...stamps])].slice(-MOST),
});

/**
 * What is accounted for once all that was saved up to the newest of these stamps is. What single runs have accounted for
 * meanwhile is kept, and moves nothing. Where there are more than can be stored, the next read begins later.
 */
export function withSeen(before: Seen, stamps: Iterable<string>, overlapMinutes: number): Seen {
  const read = [...stamps];
  const all = new Set([...before.stamps, ...read]);
  const watermark = read.map(momentOf).reduce((newest, moment) => (moment > newest ? moment : newest), before.watermark);
  const overlapped = minutesBefore(watermark, overlapMinutes);
  // What lies before an earlier beginning is not known by its stamps any more.
  const from = overlapped > before.from ? overlapped : before.from;
  const kept = [...all].filter((stamp) => momentOf(stamp) >= from).sort((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1));
  if (kept.length <= MOST) return { watermark, from, stamps: kept };
  const oldest = momentOf(kept[MOST - 1] ?? '');
  return { watermark, from: oldest < watermark ? oldest : watermark, stamps: kept.slice(0, MOST) };
}

/** Reads what was stored; nothing when it is damaged: then customers are compared again. */
export function readSeen(watermark: string, stored: string): Seen {
  if (watermark === '') return NOTHING_SEEN;
  try {
    const { from, stamps } = JSON.parse(stored) as Seen;
    if (typeof from === 'string' && Array.isArray(stamps)) return { watermark, from, stamps };
  } catch {
    // Told below.
  }
  return { watermark, from: watermark, stamps: [] };
}
