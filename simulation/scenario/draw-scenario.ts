import type { DemoCustomer } from '../../sandbox/accounts/demo/demo-types';
import { seededRandom, type Random } from '../../sandbox/accounts/demo/random';
import { expectationOf } from '../../sandbox/accounts/demo/stories';
import {
  demoAccount,
  freeFormStatesAccount,
  manualNumberingAccount,
  oneWorldAccount,
  singleCurrencyAccount,
} from '../../sandbox/accounts/variants';
import { demo } from '../world/demo';
import { amongOperators, drawActs, withSecondThoughts } from './draw-acts';
import { drawTroubles } from './draw-troubles';
import type { Scenario, ServerClock } from './scenario';

/** Moments to begin at: a plain winter's day, and shortly before New York sets its clocks on and back. */
const BEGINNINGS = [Date.UTC(2026, 0, 15, 14), Date.UTC(2026, 2, 8, 5), Date.UTC(2026, 10, 1, 4)];
const OTHER_VARIANTS = [manualNumberingAccount, freeFormStatesAccount, singleCurrencyAccount, oneWorldAccount];

/** Far from every seed. */
const OPERATORS = 1_000_000;
const SECOND_THOUGHTS = 2_000_000;

/** The parent company of the OneWorld account: every customer there needs a subsidiary. */
const SUBSIDIARY = '1';

/** Draws the scenario of a seed. */
export function drawScenario(seed: number): Scenario {
  const random = seededRandom(seed);
  const chosen = drawCustomers(random);
  const startsAt = random.chance(0.6) ? BEGINNINGS[0]! : random.pick(BEGINNINGS);
  const externalIdUnique = random.chance(0.7);
  const parties = { customers: chosen.customers.map(idOf), newcomers: chosen.newcomers.map(idOf) };
  const order = random.pick(['id', 'id', 'updated', 'shuffled-per-request'] as const);
  const others = drawActs(random, { ...parties, mayOverlap: externalIdUnique });
  // Every second seed; of its own generator, so that the rest of the scenario is as it was without.
  const later = seededRandom(seed + OPERATORS);
  const hasOperators = seed % 2 === 0;
  const worked = hasOperators ? amongOperators(later, others, { ...parties, mayOverlap: externalIdUnique }) : others;
  const isMailed = later.chance(0.3);
  const thoughts = seededRandom(seed + SECOND_THOUGHTS);
  const acts = hasOperators && thoughts.chance(0.3) ? withSecondThoughts(thoughts, worked, externalIdUnique) : worked;
  const usual = random.chance(0.7) ? demoAccount : random.pick(OTHER_VARIANTS);
  // By the first generator, OneWorld falls on no even seed of the first hundred.
  const variant = (hasOperators && thoughts.chance(0.15) ? oneWorldAccount : usual).name;
  return {
    seed,
    variant,
    assumptions: { externalIdUnique, ...(random.chance(0.2) && { addressCountry: 'company' as const }) },
    spp: {
      order,
      emptyList: random.pick(['601', 'status-0']),
      accessTokenSeconds: random.pick([240, 900, 3600]),
      ...(random.chance(0.1) && { maxObjectsPerCall: random.integer(3, 12) }),
      ...(random.chance(0.1) && { requestsPerMinute: random.integer(3, 12) }),
    },
    startsAt,
    serverClock: drawServerClock(random),
    settings: {
      // A list that is in another order at every request can be read as one page only; else runs fail and say so, and nothing is lost.
      pageSize: order === 'shuffled-per-request' ? 1000 : random.pick([50, 50, 1000]),
      writeBackBatch: random.pick([2, 5, 500]),
      // More than an hour, since the server's clock may be set back.
      overlapMinutes: random.pick([70, 90]),
      ...(variant === oneWorldAccount.name && { subsidiary: SUBSIDIARY }),
      ...(isMailed && { notifyRecipients: ['operations@summit.example'] }),
    },
    customers: parties.customers,
    acts,
    troubles: [
      ...drawTroubles(random, parties),
      ...(isMailed ? [{ trouble: 'mail' as const, atMail: later.integer(1, 2), times: later.integer(1, 20) }] : []),
    ],
    quietAfterHours: random.pick([3, 3, 30]),
  };
}

/**
 * 10 to 40 customers of all fates, twins always in pairs; sometimes enough outsiders besides that a read takes several pages.
 * The newcomers are plain customers who do not exist yet.
 */
function drawCustomers(random: Random): { customers: DemoCustomer[]; newcomers: DemoCustomer[] } {
  const all = demo().customers;
  const plain = random.shuffle(all.filter(({ story }) => story === 'plain'));
  const eventful = random.shuffle(all.filter(({ story }) => story !== 'plain' && expectationOf(story).fate !== 'skipped'));
  const outsiders = random.shuffle(all.filter(({ story }) => expectationOf(story).fate === 'skipped'));
  const crowd = random.chance(0.2) ? random.integer(50, 90) : random.integer(1, 4);
  const customers = [
    ...plain.slice(0, random.integer(4, 14)),
    ...eventful.slice(0, random.integer(4, 20)),
    ...outsiders.slice(0, crowd),
  ].sort((one, other) => Number(one.record.id) - Number(other.record.id));
  return { customers, newcomers: plain.slice(20, 24) };
}

function drawServerClock(random: Random): ServerClock {
  return {
    aheadMinutes: random.chance(0.6) ? 0 : random.integer(-10, 10),
    ...(random.chance(0.15) && { setBackAfterMinutes: random.integer(1, 60) }),
  };
}

const idOf = ({ record }: DemoCustomer): string => record.id;
