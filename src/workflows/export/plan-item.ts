import type { SppCustomer } from '../../core/customer/spp-customer';
import type { Problem } from '../../core/errors/problem';
import type { MatchKeys } from '../../core/matching/match-keys';
import type { CustomerPlan } from '../../core/plan/plan-customer';
import type { CustomerItem, RunHead } from './item';

/** What an item says beside its plan. */
export interface ItemPlace {
  run: RunHead;
  /** Number of the write-back batch. */
  batch: number;
  /** Open exception of this customer from an earlier run. */
  exceptionId: string | undefined;
  /** The customer as SPP holds it, where a person entered other values: an exception keeps the original. */
  original?: SppCustomer | undefined;
  /** What it is recognised by, where it was compared with others. */
  keys?: MatchKeys | undefined;
}

/** A plan as an item of the run. Throws for a skip: what is filtered out never becomes an item. */
export function itemOf(
  customer: SppCustomer,
  plan: CustomerPlan,
  { run, batch, exceptionId, original = customer, keys }: ItemPlace,
): CustomerItem {
  const base = { run, batch, updated: customer.updated, ...(exceptionId !== undefined && { exceptionId }) };
  const exception = { ...base, company: original.company || original.name, source: original };
  switch (plan.act) {
    case 'create':
      return { ...base, act: 'create', draft: plan.draft };
    case 'link':
      return { ...base, act: 'link', netsuiteId: plan.netsuiteId };
    case 'park':
      return { ...exception, act: 'park', problems: plan.problems };
    case 'hold': {
      const ids = plan.candidates.map(({ netsuiteId }) => netsuiteId).join(', ');
      const problem: Problem = { code: 'POSSIBLE_DUPLICATE', data: { reasons: plan.reasons.join(', '), candidates: ids } };
      if (plan.alike !== undefined) problem.data['alike'] = plan.alike.join(', ');
      return { ...exception, act: 'hold', problems: [problem], candidates: plan.candidates, ...(keys !== undefined && { keys }) };
    }
    case 'skip':
      throw new Error('The planner filters before it plans.');
  }
}
