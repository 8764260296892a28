import { demoAccount } from '../../sandbox/accounts/variants';
import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World } from '../../sandbox/cli/demo-world';

export interface BenchAccount {
  zip: Uint8Array;
  company: DemoCompany;
  /** SuiteCloud processors of the account; the deployments ask for all of them, as an administrator would set them. */
  processors: number;
}

/** A fresh world of the product's package, connected through its page, in an account of so many processors. */
export function benchWorld({ zip, company, processors }: BenchAccount): World {
  const world = createWorld({ zip, company, variant: { ...demoAccount, processors } });
  connect(world);
  world.account.machineLimitMilliseconds = Infinity;
  for (const { type, deployments } of world.account.scripts.values())
    if (type === 'mapreducescript') for (const deployment of deployments) deployment.concurrencyLimit = processors;
  return world;
}
