import type { Invariant } from './invariant';
import { standings } from './standing';

/** Design promise 1. */
export const onceEach: Invariant = {
  name: 'at most one NetSuite customer per source id',
  violations: (world) =>
    standings(world)
      .filter(({ inNetSuite }) => inNetSuite.length > 1)
      .map(({ customer, inNetSuite }) => `${customer.id} is in NetSuite as ${inNetSuite.map(({ id }) => id).join(' and ')}`),
};
