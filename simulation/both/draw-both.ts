import { seededRandom, type Random } from '../../sandbox/accounts/demo/random';
import type { Story } from '../../sandbox/accounts/demo/stories';
import { demoAccount } from '../../sandbox/accounts/variants';
import { drawTroubles } from '../scenario/draw-troubles';
import type { Scenario } from '../scenario/scenario';
import { demo } from '../world/demo';
import type { BothAct, BothScenario, NetSuiteDeed, NewCustomer, SppDeed } from './scenario';

/** Far from every seed of the export alone. */
const BOTH = 2_000_000;

/** Draws the scenario of a seed in which both workflows run. */
export function drawBoth(seed: number): BothScenario {
  const random = seededRandom(seed + BOTH);
  const customers = drawCustomers(random);
  return {
    seed,
    base: drawBase(random, seed, customers),
    importSettings: {
      realTime: random.chance(0.4),
      markNewCustomers: random.chance(0.3),
      writeBatch: random.pick([1, 2, 500]),
      pageSize: random.pick([50, 1000]),
      overlapMinutes: random.pick([0, 5, 90]),
      onInactive: random.pick(['leave', 'make-inactive']),
      onDelete: random.pick(['leave', 'make-inactive']),
      onNicknameMatch: random.pick(['link', 'link', 'hold']),
      onCompanyMatch: random.pick(['hold', 'hold', 'create']),
      monitoredFields: random.chance(0.3) ? ['companyname', 'address.city'] : [],
    },
    takesLinked: random.chance(0.35),
    netsuiteCustomers: Array.from({ length: random.integer(2, 7) }, () => drawNewCustomer(random)),
    acts: Array.from({ length: random.integer(1, 3) }, () => drawRound(random)).flat(),
  };
}

function drawBase(random: Random, seed: number, customers: string[]): Scenario {
  return {
    seed,
    variant: demoAccount.name,
    assumptions: {},
    spp: {
      order: random.pick(['id', 'updated'] as const),
      emptyList: random.pick(['601', 'status-0'] as const),
      accessTokenSeconds: random.pick([240, 3600]),
    },
    startsAt: Date.UTC(2026, 0, 15, 14),
    serverClock: { aheadMinutes: random.chance(0.7) ? 0 : random.integer(-10, 10) },
    settings: {
      pageSize: random.pick([50, 1000]),
      writeBackBatch: random.pick([2, 5, 500]),
      overlapMinutes: random.pick([70, 90]),
    },
    customers,
    acts: [],
    troubles: random.chance(0.7) ? drawTroubles(random, { customers, newcomers: [] }) : [],
    quietAfterHours: random.pick([3, 30]),
  };
}

/** How many of each at most: customers whose values the export tidies up, of every fate, and those of both sides. */
const MOST: Partial<Record<Story, number>> = {
  plain: 6,
  prospect: 1,
  'emoji-name': 1,
  'blanks-around-name': 1,
  'four-address-lines': 1,
  'country-alias': 1,
  'state-by-name': 1,
  'email-with-mailto': 1,
  'phone-with-full-width-digits': 1,
  'currency-in-lower-case': 1,
  'write-back-missing': 1,
  'name-of-84': 1,
  'same-name-in-netsuite': 1,
  'not-marked': 3,
  inactive: 1,
  'already-integrated': 3,
};

function drawCustomers(random: Random): string[] {
  const chosen = Object.entries(MOST).flatMap(([story, most]) =>
    random
      .shuffle(demo().customers.filter((one) => one.story === story))
      .slice(0, random.integer(story === 'plain' ? 2 : 0, most))
      .map(({ record }) => record.id),
  );
  return [...new Set([...chosen, newest()])].sort((one, other) => Number(one) - Number(other));
}

/** NetSuite has customers that name any of the demo company; with its newest one there, no customer to come gets an id of theirs. */
const newest = (): string => String(Math.max(...demo().customers.map(({ record }) => Number(record.id))));

const drawNewCustomer = (random: Random): NewCustomer => ({
  isMarked: random.chance(0.7),
  ...(random.chance(0.2) && { namesake: random.integer(0, 20) }),
});

/** A round: people, then one or two runs, alone, overlapping or as a group, people while they read and write, and the end of all. */
function drawRound(random: Random): BothAct[] {
  const people = (most: number): BothAct[] => Array.from({ length: random.integer(0, most) }, () => drawDeed(random));
  return [...people(4), ...drawRuns(random, () => people(2)), { act: 'finish' }, ...people(3), ...drawWait(random)];
}

const drawWait = (random: Random): BothAct[] => (random.chance(0.2) ? [{ act: 'wait', minutes: random.pick([5, 16]) }] : []);

function drawRuns(random: Random, people: () => BothAct[]): BothAct[] {
  if (random.chance(0.15)) return [{ act: 'group' }, ...meanwhile(random, people)];
  const deployment = random.pick(['scheduled', 'ondemand'] as const);
  const first: BothAct = { act: 'submit', workflow: random.pick(['export', 'import'] as const), deployment };
  if (random.chance(0.3)) return [first, ...meanwhile(random, people)];
  const second: BothAct = { act: 'submit', workflow: first.workflow === 'export' ? 'import' : 'export', deployment };
  const between: BothAct = random.chance(0.7) ? { act: 'proceed', invocations: random.integer(0, 12) } : { act: 'finish' };
  return [first, between, ...people(), second, ...meanwhile(random, people)];
}

const meanwhile = (random: Random, people: () => BothAct[]): BothAct[] =>
  random.chance(0.6) ? [{ act: 'proceed', invocations: random.integer(1, 8) }, ...people()] : [];

const NETSUITE_DEEDS: readonly NetSuiteDeed[] = [
  ...(['company', 'email', 'city', 'company', 'email', 'city', 'phone', 'comments'] as const),
  ...(['mark', 'mark', 'unmark', 'inactivate', 'activate', 'delete'] as const),
];
const SPP_DEEDS: readonly SppDeed[] = [
  ...(['company', 'email', 'city', 'company', 'email', 'city', 'phone', 'phone', 'notes', 'nickname'] as const),
  ...(['mark', 'mark', 'unmark', 'deactivate', 'activate', 'delete'] as const),
];

function drawDeed(random: Random): BothAct {
  const text = String(random.integer(1000, 999_999));
  const choice = random.integer(0, 1000);
  const kind = random.pick(['netsuite', 'netsuite', 'netsuite', 'spp', 'spp', 'spp', 'netsuite-new', 'spp-new'] as const);
  switch (kind) {
    case 'netsuite':
      return { act: 'netsuite', deed: random.pick(NETSUITE_DEEDS), choice, text };
    case 'netsuite-new':
      return { act: 'netsuite-new', customer: drawNewCustomer(random), text };
    case 'spp':
      return { act: 'spp', deed: random.pick(SPP_DEEDS), choice, text };
    case 'spp-new':
      return { act: 'spp-new', isMarked: random.chance(0.7), text };
  }
}
