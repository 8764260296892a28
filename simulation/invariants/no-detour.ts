import { expectationOf } from '../../sandbox/accounts/demo/stories';
import { demoAccount } from '../../sandbox/accounts/variants';
import type { Invariant } from './invariant';
import { standings } from './standing';

/** Faults that pass leave no mark: who was good to begin with, and was refused by nobody, needs no person in the end. */
export const noDetour: Invariant = {
  name: 'a customer that met only what passes is integrated',
  violations(world) {
    const { scenario, company, saves } = world;
    const isDemo = scenario.variant === demoAccount.name;
    const good = new Set(
      company.customers
        // Many share its phone in the whole company; few may do so in a part of it, and are alike then.
        .filter(({ story }) => story !== 'phone-of-a-shared-house')
        .filter(({ story }) => (isDemo ? ['created', 'linked'].includes(expectationOf(story).fate) : story === 'plain'))
        .map(({ record }) => record.id),
    );
    return standings(world)
      .filter(({ customer, isWanted }) => isWanted && good.has(customer.id) && !saves.refused.has(customer.id))
      .filter(({ inNetSuite, isIgnored }) => inNetSuite.length === 0 && !isIgnored)
      .map(({ customer, openExceptions }) => {
        const code = String(openExceptions[0]?.fields['custrecord_spx_exc_code'] ?? 'no exception');
        return `${customer.id} is not in NetSuite: ${code} ${String(openExceptions[0]?.fields['custrecord_spx_exc_reasons'] ?? '')}`;
      });
  },
};
