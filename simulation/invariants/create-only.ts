import type { Invariant } from './invariant';

/** Design promise 4. Nobody else changes customers in a simulation, so each was saved once. */
export const createOnly: Invariant = {
  name: 'no integrated customer was changed',
  violations: ({ account: { store } }) =>
    store
      .all('customer')
      .filter(({ id }) => store.version('customer', id) !== 1)
      .map(({ id }) => `NetSuite customer ${id} was saved ${store.version('customer', id)} times`),
};
