import { createScheduler, type Scheduler } from '../../sandbox/netsuite/engine/scheduler';
import { bothWorld, startGroup, type BothChanges, type BothWorld } from './both-world';
import { ImportWatch } from './import-watch';
import { enterInNetSuite, enterInSpp, workInNetSuite, workInSpp } from './people';
import type { BothAct, BothScenario } from './scenario';
import { settle } from './settle';
import { submitRun } from './submit-run';

const MINUTE = 60_000;

/** Plays a scenario of both workflows to the quiet after the troubles, and beyond; whether the promises were kept is for them to say. */
export function playBoth(zip: Uint8Array, scenario: BothScenario, changes?: BothChanges): BothWorld {
  const world = bothWorld(zip, scenario, changes);
  world.start(scenario.base.troubles);
  const scheduler = createScheduler(world.account, { faults: world.strikes.plan });
  const imports = new ImportWatch(world);
  for (const act of scenario.acts) perform(world, scheduler, imports, act);
  scheduler.runToEnd();
  imports.lookAfter();
  world.calm();
  settle(world);
  return world;
}

function perform(world: BothWorld, scheduler: Scheduler, imports: ImportWatch, act: BothAct): void {
  switch (act.act) {
    case 'submit':
      if (submitRun(world, act.workflow, act.deployment) && act.workflow === 'import') imports.submitted();
      return;
    case 'group':
      return startGroup(world);
    case 'proceed':
      for (let left = act.invocations; left > 0 && scheduler.step(); left -= 1);
      return;
    case 'finish':
      scheduler.runToEnd();
      return imports.lookAfter();
    case 'wait':
      return scheduler.runUntil(world.clock.now() + act.minutes * MINUTE);
    case 'netsuite':
      return workInNetSuite(world, act);
    case 'netsuite-new':
      return enterInNetSuite(world, act.customer, act.text);
    case 'spp':
      return workInSpp(world, act);
    case 'spp-new':
      return enterInSpp(world, act.isMarked, act.text);
  }
}
