import type { Invariant } from './invariant';

/** Whoever must act is told what to do. */
export const remedy: Invariant = {
  name: 'every open exception says what to do',
  violations: ({ account: { store } }) =>
    store
      .all('customrecord_spx_exception')
      .filter(
        ({ fields }) => fields['custrecord_spx_exc_status'] === 'open' && String(fields['custrecord_spx_exc_what_to_do'] ?? '').length < 10,
      )
      .map(({ id }) => `exception ${id} has no remedy`),
};
