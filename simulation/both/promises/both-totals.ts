import { importCountsOf, runsOf, statusOf, type ImportRowCounts } from '../import-runs';
import type { BothPromise } from './promise';

/** Every customer that a run read has one fate, and no run is left open. The rows of both workflows have the same columns. */
export const bothTotals: BothPromise = {
  name: 'the totals of every run reconcile, and no run is left open',
  violations: (world) =>
    [...runsOf(world, 'export'), ...runsOf(world, 'import')].flatMap((run) => {
      if (['running', 'queued'].includes(statusOf(run))) return [`run ${run.id} is left open`];
      const counts = statusOf(run).startsWith('complete') ? importCountsOf(run) : undefined;
      return counts === undefined || (reconciles(counts) && counts.pending >= 0) ? [] : [`run ${run.id}: ${JSON.stringify(counts)}`];
    }),
};

const reconciles = ({ read, skipped, created, updated = 0, linked, held, parked, pending }: Totals): boolean =>
  read === Object.values(skipped).reduce((sum, count) => sum + count, created + updated + linked + held + parked + pending);

/** The export updates nothing. */
type Totals = Omit<ImportRowCounts, 'updated'> & { updated?: number };
