import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import { seededRandom } from '../../sandbox/accounts/demo/random';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World } from '../../sandbox/cli/demo-world';
import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import { submitTask } from '../../sandbox/netsuite/engine/submission';
import { drawTroubles } from '../../simulation/scenario/draw-troubles';
import { REFUSING_ERROR } from '../../simulation/scenario/scenario';
import { Saves } from '../../simulation/world/saves';
import { KnownSecrets } from '../../simulation/world/secrets';
import { ServerStrikes } from '../../simulation/world/strikes';
import { createTrace } from '../../simulation/world/trace';
import { Wire } from '../../simulation/world/wire';
import { companyOfSize } from '../world/company';
import { installRival, RIVAL } from './install-rival';
import { EXPORT } from '../export/measure-export';

export type Contender = 'product' | 'consultant';

/** What is wrong once the troubles are over. */
export interface Damage {
  /** Customers more than there should be. */
  duplicates: number;
  /** Customers that no NetSuite customer stands for, and that no exception tells of either. */
  lost: number;
}

/** Customers of a company that is struck; as many as a seed of the simulation has. */
const CUSTOMERS = 25;
const ROUNDS = { 'with troubles': 2, quiet: 3 } as const;
const HOUR = 3_600_000;
/** The rival is not asked to renew tokens. */
const LONG_LIVED = { accessTokenSeconds: 30 * 86_400, refreshTokenSeconds: 30 * 86_400 };

const submission = { product: EXPORT, consultant: RIVAL } as const;

/**
 * Plays the troubles of one seed of the simulation against a contender: two runs with them, then three quiet ones, hours apart, as
 * a schedule would start them. Only its troubles are used; the simulation itself asks much more of the product.
 */
export function damageOf(zip: Uint8Array, contender: Contender, seed: number): Damage {
  const company = companyOfSize(CUSTOMERS);
  const trace = createTrace(() => 0);
  const saves = new Saves(trace, (error) => error === REFUSING_ERROR);
  const strikes = new ServerStrikes(trace);
  const wire = new Wire({
    trace,
    secrets: new KnownSecrets(),
    injectFault: (fault) => world.spp.injectFault(fault),
    // People who change customers meanwhile are left out: who is lost could not be told from who is not wanted any more.
    change: () => undefined,
  });
  const world: World = createWorld({ zip, company, sppSettings: LONG_LIVED, wire: (request, send) => wire.carry(request, send) });
  const { account, clock } = world;
  account.machineLimitMilliseconds = Infinity;
  if (account.userEvents) account.userEvents = saves.around(account.userEvents);
  connect(world);
  if (contender === 'consultant') installRival(world);
  const troubles = drawTroubles(seededRandom(seed), { customers: company.customers.map(({ record }) => record.id), newcomers: [] });
  for (const one of [wire, saves, strikes]) one.start(troubles);
  for (const one of troubles) if (one.trouble === 'server') world.spp.injectFault(one.fault);
  const run = () => {
    submitTask(account, { ...submission[contender], byScript: false });
    createScheduler(account, { faults: strikes.plan }).runToEnd();
    clock.advance(3 * HOUR);
  };
  for (let round = 0; round < ROUNDS['with troubles']; round += 1) run();
  for (const one of [wire, saves, strikes]) one.calm();
  world.spp.restore({ ...world.spp.snapshot(), faults: [] });
  for (let round = 0; round < ROUNDS.quiet; round += 1) run();
  return damageIn(world, company);
}

function damageIn({ account: { store } }: World, company: DemoCompany): Damage {
  const count = new Map<string, number>();
  for (const { fields } of store.all('customer')) {
    const sppId = String(fields['custentity_spx_customer_id'] ?? '');
    if (sppId !== '') count.set(sppId, (count.get(sppId) ?? 0) + 1);
  }
  const told = new Set(store.all('customrecord_spx_exception').map(({ fields }) => String(fields['custrecord_spx_exc_spp_id'])));
  return {
    duplicates: [...count.values()].reduce((sum, found) => sum + found - 1, 0),
    lost: company.customers.filter(({ record: { id } }) => !count.has(id) && !told.has(id)).length,
  };
}

/** The damage of all seeds from 1 on; `broken` counts those in which there is any. */
export function damageOfSeeds(zip: Uint8Array, contender: Contender, seeds: number): Damage & { seeds: number; broken: number } {
  const total = { seeds, broken: 0, duplicates: 0, lost: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { duplicates, lost } = damageOf(zip, contender, seed);
    total.duplicates += duplicates;
    total.lost += lost;
    if (duplicates + lost > 0) total.broken += 1;
  }
  return total;
}
