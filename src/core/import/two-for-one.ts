import type { ImportPlan } from './plan-import';

/** SPP ids that more than one plan would write: each SPP customer belongs to one NetSuite customer. */
export function wantedByTwo(plans: Iterable<ImportPlan>): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const plan of plans) {
    if (plan.act !== 'update') continue;
    if (seen.has(plan.sppId)) twice.add(plan.sppId);
    seen.add(plan.sppId);
  }
  return twice;
}
