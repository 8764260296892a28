import * as cache from 'N/cache';
import type { Refusal } from '../core/realtime/judge-signal';

/** The shortest life of an entry that N/cache takes, in seconds (facts netsuite-platform 2.3). */
const LEAST_SECONDS = 300;
const WEEK = 7 * 24 * 3600;
const TALLY = 'tally';

const nonces = (): cache.Cache => cache.getCache({ name: 'spx_signal_nonces', scope: cache.Scope.PRIVATE });
const rates = (): cache.Cache => cache.getCache({ name: 'spx_signal_rates', scope: cache.Scope.PRIVATE });
/** Read by the settings pages, which are another script. */
const tallies = (): cache.Cache => cache.getCache({ name: 'spx_signal_tally', scope: cache.Scope.PROTECTED });

const textIn = (store: cache.Cache, key: string): string | null => store.get({ key }) as string | null;

/**
 * Remembers a nonce; false when it was there already. Two requests at the same instant may both be told true, and a cache may
 * forget: a repeated export of one customer changes nothing, so this keeps floods away, not duplicates. Cost: 2 units.
 */
export function rememberNonce(nonce: string, seconds: number): boolean {
  const store = nonces();
  if (textIn(store, nonce) !== null) return false;
  store.put({ key: nonce, value: '1', ttl: Math.max(seconds, LEAST_SECONDS) });
  return true;
}

/** Counts one more message of a minute, and returns how many it has by now; nearly exact, as N/cache cannot count at once. Cost: 2 units. */
export function countInMinute(minute: number): number {
  const store = rates();
  const key = String(minute);
  const count = Number(textIn(store, key) ?? 0) + 1;
  store.put({ key, value: String(count), ttl: LEAST_SECONDS });
  return count;
}

/** Messages of the last days, without anything that was in them. */
export interface SignalTally {
  /** When counting began; the other moments likewise: UTC, ISO 8601. */
  since: string;
  accepted: number;
  lastAccepted?: string;
  refused: Partial<Record<Refusal, number>>;
  lastRefused?: string;
}

/** The counts; undefined when there are none or NetSuite has forgotten them. Cost: 1 unit. */
export function readTally(): SignalTally | undefined {
  const text = textIn(tallies(), TALLY);
  return text === null ? undefined : (JSON.parse(text) as SignalTally);
}

/** Counts one message. Cost: 2 units. */
export function countSignal(now: string, refusal?: Refusal): void {
  const tally = readTally() ?? { since: now, accepted: 0, refused: {} };
  const changed: SignalTally =
    refusal === undefined
      ? { ...tally, accepted: tally.accepted + 1, lastAccepted: now }
      : { ...tally, refused: { ...tally.refused, [refusal]: (tally.refused[refusal] ?? 0) + 1 }, lastRefused: now };
  tallies().put({ key: TALLY, value: JSON.stringify(changed), ttl: WEEK });
}
