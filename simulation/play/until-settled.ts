import { connect } from '../../sandbox/cli/connect';
import type { RunRowCounts } from '../../sandbox/cli/run-summary';
import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SimulatedWorld } from '../world/simulated-world';
import { submit } from './submit';

/** After this many quiet runs everything must be settled; one that a request limit cut short, and that got on, is not counted. */
const MOST_QUIET_RUNS = 4;
const MINUTES_BETWEEN = 20 * 60_000;

/**
 * Runs both deployments by turns, each at least once, until a run leaves nothing to do; at most four times that count. Before each, an
 * administrator who is told that the connection is lost connects again.
 */
export function runUntilSettled(world: SimulatedWorld): void {
  for (let run = 0, counted = 0; counted < MOST_QUIET_RUNS; run += 1) {
    reconnectWhenTold(world);
    submit(world, run % 2 === 0 ? 'scheduled' : 'ondemand');
    createScheduler(world.account).runToEnd();
    noteRun(world);
    if (run > 0 && isSettled(newestRunOf(world))) return;
    if (!hasGotOn(newestRunOf(world))) counted += 1;
    world.clock.advance(MINUTES_BETWEEN);
  }
}

/** The newest row of a run; undefined before the first. */
export const newestRunOf = ({ account }: SimulatedWorld): StoredRecord | undefined => account.store.all('customrecord_spx_run').at(-1);

const LOST_CONNECTION = /SPP_SIGN_IN_EXPIRED|CONNECTION_INCOMPLETE/;

/** The runs say so on their page, in their message or in what they log. */
export function reconnectWhenTold(world: SimulatedWorld): void {
  const [run] = world.account.store.all('customrecord_spx_run').slice(-1);
  const newest = run?.fields;
  const said = `${String(newest?.['custrecord_spx_run_message'])} ${world.account.logs
    .slice(-30)
    .map(({ title, details }) => title + details)
    .join(' ')}`;
  if (!LOST_CONNECTION.test(said)) return;
  world.trace.note('an administrator connects again');
  connect(world);
}

const statusOf = (run: StoredRecord | undefined): string => String(run?.fields['custrecord_spx_run_status']);
const countsOf = (run: StoredRecord | undefined): RunRowCounts =>
  JSON.parse(String(run?.fields['custrecord_spx_run_counts'])) as RunRowCounts;

function isSettled(run: StoredRecord | undefined): boolean {
  if (!statusOf(run).startsWith('complete')) return false;
  const { pending, writeBackFailed } = countsOf(run);
  return pending === 0 && writeBackFailed === 0;
}

/** With three requests a minute a run writes a few ids back and waits; without end only if it wrote some each time, and they are few. */
function hasGotOn(run: StoredRecord | undefined): boolean {
  return statusOf(run) === 'waiting' && countsOf(run).writtenBack > 0;
}

function noteRun(world: SimulatedWorld): void {
  const fields = newestRunOf(world)?.fields;
  world.trace.note(`quiet run: ${String(fields?.['custrecord_spx_run_status'])}. ${String(fields?.['custrecord_spx_run_message'])}`);
}
