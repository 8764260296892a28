import { types } from 'node:util';
import type { StoreSnapshot } from '../netsuite/records/store';
import type { Account } from '../netsuite/types';

/**
 * What of an account is saved. Every member of `Account` stands here, so that the compiler asks about a new one: `data` is plain
 * data (maps included) that is saved as it is; `given` is what the account was made with, or what is made anew.
 */
const MEMBERS = {
  variant: 'given',
  clock: 'given',
  network: 'given',
  store: 'given',
  random: 'given',
  machineLimitMilliseconds: 'given',
  userEvents: 'given',
  refuseMail: 'given',
  secrets: 'data',
  secretFields: 'data',
  keptSecrets: 'data',
  files: 'data',
  fileIds: 'data',
  fileFacts: 'data',
  attachments: 'data',
  caches: 'data',
  outbox: 'data',
  systemNotes: 'data',
  governance: 'data',
  scripts: 'data',
  deployed: 'data',
  savedSearches: 'data',
  logs: 'data',
  logCalls: 'data',
  tasks: 'data',
  randomState: 'data',
} as const satisfies Record<keyof Account, 'data' | 'given'>;

type SavedMember = { [Member in keyof typeof MEMBERS]: (typeof MEMBERS)[Member] extends 'data' ? Member : never }[keyof typeof MEMBERS];

/** A NetSuite account as data, for `toJson`. */
export interface AccountState {
  /** What the clock shows, in milliseconds since 1970-01-01T00:00:00Z. */
  time: number;
  store: StoreSnapshot;
  members: { [Member in SavedMember]?: Account[Member] };
}

const SAVED = (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).filter((member): member is SavedMember => MEMBERS[member] === 'data');

export function accountState(account: Account): AccountState {
  const members = Object.fromEntries(SAVED.flatMap((member) => (account[member] === undefined ? [] : [[member, account[member]]])));
  return { time: account.clock.now(), store: account.store.snapshot(), members: structuredClone(members) };
}

/** Makes an account what it was. Maps and lists are filled, not replaced: others may hold them. */
export function restoreAccountState(account: Account, { time, store, members }: AccountState): void {
  account.clock.travelTo(time);
  account.store.restore(store);
  const target = account as unknown as Record<string, unknown>;
  for (const member of SAVED) {
    const [current, saved] = [target[member], structuredClone(members[member])];
    if (types.isMap(current)) refillMap(current, types.isMap(saved) ? saved : new Map());
    else if (Array.isArray(current)) current.splice(0, current.length, ...(Array.isArray(saved) ? (saved as unknown[]) : []));
    else target[member] = saved;
  }
}

function refillMap(map: Map<unknown, unknown>, entries: ReadonlyMap<unknown, unknown>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
