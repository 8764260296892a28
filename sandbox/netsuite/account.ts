import type { Clock } from '../clock';
import type { Network } from '../http';
import { createStore } from './records/create-store';
import type { Account, AccountVariant } from './types';
import { userEvents } from './user-events/user-events';

export interface AccountOptions {
  variant: AccountVariant;
  clock: Clock;
  network: Network;
  /** Of the account's randomness; 1 when left out. */
  seed?: number;
}

/** A new account before any deploy: the variant's lists are there, everything else is empty. */
export function createAccount({ variant, clock, network, seed = 1 }: AccountOptions): Account {
  const random = mulberry32(seed);
  return {
    variant,
    clock,
    network,
    store: createStore({ variant, clock }),
    secrets: new Map(),
    files: new Map(),
    scripts: new Map(),
    userEvents,
    logs: [],
    governance: new Map(),
    tasks: [],
    random: random.next,
    get randomState() {
      return random.state;
    },
    set randomState(state) {
      random.state = state;
    },
  };
}

/** Numbers from 0 to below 1, the same for the same seed (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): { state: number; next(): number } {
  const random = {
    state: seed | 0,
    next: () => {
      const state = (random.state = (random.state + 0x6d2b79f5) | 0);
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    },
  };
  return random;
}
