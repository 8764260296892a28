import type { CustomerDraft } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { Problem } from '../errors/problem';
import type { Condition } from '../filter/condition';
import { evaluate } from '../filter/evaluate';
import type { Mapping } from '../mapping/mapping-row';
import type { Candidate, ScoredCandidate } from '../matching/candidate';
import type { MatchPolicies, MatchPolicy } from '../matching/criterion';
import type { Collision } from '../matching/find-collisions';
import { matchCustomer, type HoldReason } from './match-customer';

export type { Candidate } from '../matching/candidate';
export type { MatchPolicy } from '../matching/criterion';
export type { HoldReason } from './match-customer';

export interface PlanPolicy {
  onNameMatch: MatchPolicy;
  /** The other criteria; `hold` where left out. They say something only of candidates that were read with their fields. */
  onOtherMatch?: Omit<MatchPolicies, 'name'>;
}

export interface PlanInput {
  customer: SppCustomer;
  /** Found by external id or SPP id: exact, wins over everything. */
  existingNetSuiteId?: string;
  /** NetSuite customers that may be the same; those that agree in nothing are passed over. */
  candidates: readonly Candidate[];
  mapping: Mapping;
  policy: PlanPolicy;
  /** Customers that the filter keeps out are skipped; left out when the reader has filtered already. */
  filter?: Condition;
  /** SPP ids of other customers with the same name that are new to NetSuite as well. */
  collidesWith?: readonly string[];
  /** The same by any criterion, of `findCollisions`. */
  collisions?: readonly Collision[];
}

export type CustomerPlan =
  | { act: 'link'; netsuiteId: string; candidates?: ScoredCandidate[] }
  | { act: 'create'; draft: CustomerDraft }
  /** `alike`: SPP ids of customers that look like it, the first twenty; left out when there is none. */
  | { act: 'hold'; reasons: HoldReason[]; candidates: ScoredCandidate[]; alike?: string[] }
  | { act: 'park'; problems: Problem[] }
  | { act: 'skip'; reason: string };

/**
 * Decides what becomes of one source customer; used alike by preview, run, retry and single export. Never throws for a
 * valid mapping and filter. Order matters: an existing customer is linked even when its data could not be mapped any more.
 */
export function planCustomer(input: PlanInput): CustomerPlan {
  const { customer, candidates, mapping, policy, filter, existingNetSuiteId = '', collidesWith = [], collisions = [] } = input;
  const verdict = filter === undefined ? undefined : evaluate(filter, customer);
  if (verdict?.passes === false) return { act: 'skip', reason: verdict.reason };
  if (existingNetSuiteId !== '') return { act: 'link', netsuiteId: existingNetSuiteId };
  const { draft, problems } = mapping.apply(customer);
  if (problems.length > 0) return { act: 'park', problems };
  const match = matchCustomer({
    customer,
    draft,
    candidates,
    policies: { ...policy.onOtherMatch, name: policy.onNameMatch },
    collisions: [{ criterion: 'name', ids: collidesWith }, ...collisions],
  });
  return match ?? { act: 'create', draft };
}
