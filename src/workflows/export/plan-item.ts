import type { SppCustomer } from '../../core/customer/spp-customer';
import type { CustomerPlan } from '../../core/plan/plan-customer';
import type { CustomerItem, RunHead } from './item';

/** What an item says beside its plan. */
export interface ItemPlace {
  run: RunHead;
  /** Number of the write-back batch. */
  batch: number;
  /** Open exception of this customer from an earlier run. */
  exceptionId: string | undefined;
}

/** A plan as an item of the run. Throws for a skip: what is filtered out never becomes an item. */
export function itemOf(customer: SppCustomer, plan: CustomerPlan, { run, batch, exceptionId }: ItemPlace): CustomerItem {
  const base = { run, batch, updated: customer.updated, ...(exceptionId !== undefined && { exceptionId }) };
  const exception = { ...base, company: customer.company || customer.name, source: customer };
  switch (plan.act) {
    case 'create':
      return { ...base, act: 'create', draft: plan.draft };
    case 'link':
      return { ...base, act: 'link', netsuiteId: plan.netsuiteId };
    case 'park':
      return { ...exception, act: 'park', problems: plan.problems };
    case 'hold': {
      const ids = plan.candidates.map(({ netsuiteId }) => netsuiteId).join(', ');
      const problem = { code: 'POSSIBLE_DUPLICATE' as const, data: { reasons: plan.reasons.join(', '), candidates: ids } };
      return { ...exception, act: 'hold', problems: [problem], candidates: plan.candidates };
    }
    case 'skip':
      throw new Error('The planner filters before it plans.');
  }
}
