import { createScheduler, type Scheduler } from '../../sandbox/netsuite/engine/scheduler';
import type { Act, Scenario } from '../scenario/scenario';
import { makeChange } from '../world/changes';
import { simulatedWorld, type ScriptChange, type SimulatedWorld } from '../world/simulated-world';
import { exportChosen, operate } from './operate';
import { signalsOf, type Signals } from './signal';
import { submit } from './submit';
import { runUntilSettled } from './until-settled';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Plays a scenario from the deployment to the quiet after the troubles; whether the promises were kept is for the invariants to say. */
export function play(zip: Uint8Array, scenario: Scenario, change?: ScriptChange): SimulatedWorld {
  const world = simulatedWorld(zip, scenario, change);
  playOut(world, scenario);
  return world;
}

/** The acts and troubles of a scenario in a world that is connected, and the quiet after them. */
export function playOut(world: SimulatedWorld, scenario: Scenario): void {
  const signals = scenario.acts.some(({ act }) => act === 'signal') ? signalsOf(world) : undefined;
  world.start(scenario.troubles);
  const scheduler = createScheduler(world.account, { faults: world.strikes.plan });
  for (const act of scenario.acts) perform(world, scheduler, act, signals);
  scheduler.runToEnd();
  world.calm();
  world.clock.advance(scenario.quietAfterHours * HOUR);
  runUntilSettled(world);
}

function perform(world: SimulatedWorld, scheduler: Scheduler, act: Act, signals: Signals | undefined): void {
  switch (act.act) {
    case 'submit':
      return submit(world, act.deployment);
    case 'proceed':
      for (let left = act.invocations; left > 0 && scheduler.step(); left -= 1);
      return;
    case 'finish':
      return scheduler.runToEnd();
    case 'wait':
      return scheduler.runUntil(world.clock.now() + act.minutes * MINUTE);
    case 'change':
      world.clock.advance(MINUTE);
      return makeChange(world.spp, act.change, world.trace);
    case 'signal':
      return signals?.send(act.sppId, act.times);
    case 'export-chosen':
      return exportChosen(world, act.sppIds);
    case 'operate':
      return operate(world, act.deed, act.choice);
  }
}
