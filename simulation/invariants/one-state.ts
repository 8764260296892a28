import type { Invariant } from './invariant';
import { standings, type Standing } from './standing';

/**
 * Design promise 2, and with it that the watermark never passed anybody: the quiet runs begin later than the overlap of their
 * reads, so whoever was passed unaccounted is in no state now.
 */
export const oneState: Invariant = {
  name: 'every wanted customer is integrated, ignored or has one open exception, never two of these or none',
  violations: (world) => standings(world).flatMap((one) => violationOf(one) ?? []),
};

function violationOf({ customer, inNetSuite, writtenBack, openExceptions, isIgnored, isWanted }: Standing): string | undefined {
  const isIntegrated = inNetSuite.length > 0 || writtenBack !== '';
  const open = openExceptions.length;
  if (open > 1) return `${customer.id} has ${open} open exceptions`;
  if (customer.deleted === true) return undefined;
  if (isIntegrated && open > 0) return `${customer.id} is integrated, and has an open exception`;
  if (!isWanted && open > 0) return `${customer.id} is not to be exported, and has an open exception`;
  if (isIgnored && open > 0) return `${customer.id} is ignored, and has an open exception`;
  if (isWanted && !isIntegrated && !isIgnored && open === 0) return `${customer.id} is nowhere: not in NetSuite, without an exception`;
  return undefined;
}
