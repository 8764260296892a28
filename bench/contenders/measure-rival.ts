import { startRun } from '../../sandbox/netsuite/engine/running-task';
import { submitTask } from '../../sandbox/netsuite/engine/submission';
import type { World } from '../../sandbox/cli/demo-world';
import { installRival, RIVAL } from './install-rival';
import type { Cost } from './cost';

/** What the consultant's script takes for the customers of a world. Throws when it made fewer customers than there are. */
export function measureRival(world: World): Cost {
  installRival(world);
  const { account, spp } = world;
  const before = spp.stats.requests;
  const run = startRun(account, submitTask(account, { ...RIVAL, byScript: false }));
  while (run.step());
  const customers = spp.customers().length;
  const created = account.store.all('customer').length;
  if (created !== customers)
    throw new Error(`The rival made ${created} of ${customers} customers: ${JSON.stringify(run.report.errors[0])}`);
  return { customers, units: run.report.units.total, requests: spp.stats.requests - before, modelledSeconds: run.report.seconds };
}
