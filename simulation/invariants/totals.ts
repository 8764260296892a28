import { countsOf, reconciles } from '../../sandbox/cli/run-summary';
import type { Invariant } from './invariant';

/** Every run row, and all of them together. */
export const totals: Invariant = {
  name: 'the totals of every run reconcile, and no run is left open',
  violations({ account: { store }, company }) {
    const runs = store.all('customrecord_spx_run');
    const statusOf = (run: (typeof runs)[number]) => String(run.fields['custrecord_spx_run_status']);
    const complete = runs.filter((run) => statusOf(run).startsWith('complete'));
    const made = store.all('customer').length - company.existing.length;
    return [
      ...runs.filter((run) => statusOf(run) === 'running').map(({ id }) => `run ${id} is left open`),
      ...complete.filter((run) => !reconciles(countsOf(run))).map((run) => `run ${run.id}: ${JSON.stringify(countsOf(run))}`),
      ...complete.filter((run) => countsOf(run).pending < 0).map((run) => `run ${run.id} has less than nothing pending`),
      ...complete
        .filter((run) => countsOf(run).created > made)
        .map((run) => `run ${run.id} created ${countsOf(run).created}, and ${made} are there`),
    ];
  },
};
