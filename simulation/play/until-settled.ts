import { connect } from '../../sandbox/cli/connect';
import type { RunRowCounts } from '../../sandbox/cli/run-summary';
import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SimulatedWorld } from '../world/simulated-world';
import { submit } from './submit';

/** After this many quiet runs everything must be settled. */
const MOST_QUIET_RUNS = 4;
const MINUTES_BETWEEN = 20 * 60_000;

/**
 * Runs both deployments by turns, each at least once, until a run leaves nothing to do; at most four times. Before each, an
 * administrator who is told that the connection is lost connects again.
 */
export function runUntilSettled(world: SimulatedWorld): void {
  for (let run = 0; run < MOST_QUIET_RUNS; run += 1) {
    reconnectWhenTold(world);
    submit(world, run % 2 === 0 ? 'scheduled' : 'ondemand');
    createScheduler(world.account).runToEnd();
    noteRun(world);
    if (run > 0 && isSettled(newestRunOf(world))) return;
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

function isSettled(run: StoredRecord | undefined): boolean {
  const status = String(run?.fields['custrecord_spx_run_status']);
  if (!status.startsWith('complete')) return false;
  const { pending, writeBackFailed } = JSON.parse(String(run?.fields['custrecord_spx_run_counts'])) as RunRowCounts;
  return pending === 0 && writeBackFailed === 0;
}

function noteRun(world: SimulatedWorld): void {
  const fields = newestRunOf(world)?.fields;
  world.trace.note(`quiet run: ${String(fields?.['custrecord_spx_run_status'])}. ${String(fields?.['custrecord_spx_run_message'])}`);
}
