import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import { ACCOUNT_VARIANTS } from '../../sandbox/accounts/variants';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World } from '../../sandbox/cli/demo-world';
import { switchOnSchedule } from '../../sandbox/cli/switch-on';
import type { Scenario, Trouble } from '../scenario/scenario';
import { REFUSING_ERROR } from '../scenario/scenario';
import { demo } from './demo';
import { makeChange } from './changes';
import { Mail } from './mail';
import { KnownSecrets } from './secrets';
import { Saves } from './saves';
import { serverClock } from './server-clock';
import { ServerStrikes } from './strikes';
import { createTrace, type Trace } from './trace';
import { Wire } from './wire';

/** Both systems with everything that can go wrong between and inside them; nothing goes wrong until `start`. */
export interface SimulatedWorld extends World {
  scenario: Scenario;
  /** Who is there from the beginning. */
  company: DemoCompany;
  trace: Trace;
  secrets: KnownSecrets;
  saves: Saves;
  strikes: ServerStrikes;
  /** The troubles begin, and are counted from here. */
  start(troubles: readonly Trouble[]): void;
  /** No trouble from now on. */
  calm(): void;
}

/** A version of the built export, such as one with a bug in it. */
export type ScriptChange = (source: string) => string;

const EXPORT_SCRIPT = '/SuiteScripts/spx/export_mr.js';

/** Deploys the package into the account of a scenario, connects, and switches on the schedule. Throws when the script change does not find its place. */
export function simulatedWorld(zip: Uint8Array, scenario: Scenario, change?: ScriptChange): SimulatedWorld {
  const company = companyOf(scenario.customers);
  const trace = createTrace(() => world.clock.now());
  const secrets = new KnownSecrets();
  const saves = new Saves(trace, (error) => error === REFUSING_ERROR);
  const strikes = new ServerStrikes(trace);
  const mail = new Mail(trace);
  const wire = new Wire({
    secrets,
    trace,
    injectFault: (fault) => world.spp.injectFault(fault),
    change: (one) => makeChange(world.spp, one, trace),
  });
  const world: World = createWorld({
    zip,
    company,
    variant: variantOf(scenario),
    sppSettings: scenario.spp,
    wire: (request, send) => wire.carry(request, send),
    sppClock: (clock) => serverClock(clock, scenario.serverClock, scenario.startsAt),
  });
  const { account, spp, clock } = world;
  clock.advance(Math.max(0, scenario.startsAt - clock.now()));
  if (account.userEvents) account.userEvents = saves.around(account.userEvents);
  account.refuseMail = mail.refuse;
  // A watch starts a thread, a thousand times a seed; report/workers.ts watches the whole process instead.
  account.machineLimitMilliseconds = Infinity;
  const source = account.files.get(EXPORT_SCRIPT);
  if (change && source !== undefined) account.files.set(EXPORT_SCRIPT, change(source));
  saveSettings(world, scenario.settings);
  connect(world);
  switchOnSchedule(world);
  return {
    ...world,
    scenario,
    company,
    trace,
    secrets,
    saves,
    strikes,
    start(troubles) {
      for (const one of [wire, saves, strikes, mail]) one.start(troubles);
      for (const one of troubles) if (one.trouble === 'server') spp.injectFault(one.fault);
    },
    calm() {
      for (const one of [wire, saves, strikes, mail]) one.calm();
      spp.restore({ ...spp.snapshot(), faults: [] });
    },
  };
}

function companyOf(sppIds: readonly string[]): DemoCompany {
  const wanted = new Set(sppIds);
  return { ...demo(), customers: demo().customers.filter(({ record }) => wanted.has(record.id)) };
}

function variantOf({ variant, assumptions }: Scenario) {
  const found = ACCOUNT_VARIANTS.find(({ name }) => name === variant);
  if (!found) throw new RangeError(`There is no account variant ${variant}.`);
  return { ...found, assumptions: { ...found.assumptions, ...assumptions } };
}

/** The file format of a configuration in which nothing is changed; later formats migrate it. */
const SHIPPED_CONFIGURATION = { schema: 1, workflow: 'customers_export', settings: {}, filter: null, rows: [], valueLists: [] };

/** As the settings page saves them: the first version of the configuration. */
function saveSettings({ account: { store } }: World, settings: Record<string, unknown>): void {
  const [workflow] = store.all('customrecord_spx_workflow');
  store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflow?.id),
    custrecord_spx_ver_number: 1,
    custrecord_spx_ver_json: JSON.stringify({ ...SHIPPED_CONFIGURATION, settings }),
  });
}
