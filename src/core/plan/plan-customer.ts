import { identityOf } from '../matching/find-collisions';
import { normaliseName } from '../matching/normalise-name';
import type { CustomerDraft } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { Problem } from '../errors/problem';
import type { Condition } from '../filter/condition';
import { evaluate } from '../filter/evaluate';
import type { Explanation, Mapping } from '../mapping/mapping-row';

/** A NetSuite customer that may be the same company. */
export interface Candidate {
  netsuiteId: string;
  name: string;
  /** Set when it belongs to another SPP customer already: then it is never linked. */
  sppId?: string;
}

/** What to do about NetSuite customers of the same normalised name (design 6). */
export type MatchPolicy = 'create-anyway' | 'link-single-exact' | 'hold';

export interface PlanPolicy {
  onNameMatch: MatchPolicy;
}

export interface PlanInput {
  customer: SppCustomer;
  /** Found by external id or SPP id: exact, wins over everything. */
  existingNetSuiteId?: string;
  candidates: readonly Candidate[];
  mapping: Mapping;
  policy: PlanPolicy;
  /** Customers that the filter keeps out are skipped; left out when the reader has filtered already. */
  filter?: Condition;
  /** SPP ids of other new customers of this run with the same identity, from `findCollisions`. */
  collidesWith?: readonly string[];
}

/** Why a customer waits for a person. */
export type HoldReason = 'same-name-in-netsuite' | 'same-name-in-this-run' | 'belongs-to-another-spp-customer';

export type CustomerPlan =
  | { act: 'link'; netsuiteId: string }
  | { act: 'create'; draft: CustomerDraft; explanation: Explanation[] }
  | { act: 'hold'; reasons: HoldReason[]; candidates: Candidate[] }
  | { act: 'park'; problems: Problem[]; explanation: Explanation[] }
  | { act: 'skip'; reason: string };

/**
 * Decides what becomes of one source customer; used alike by preview, run, retry and single export. Never throws for a
 * valid mapping and filter. Order matters: an existing customer is linked even when its data could not be mapped any more.
 */
export function planCustomer(input: PlanInput): CustomerPlan {
  const { customer, mapping, policy } = input;
  if (input.filter !== undefined) {
    const verdict = evaluate(input.filter, customer);
    if (!verdict.passes) return { act: 'skip', reason: verdict.reason };
  }
  if (input.existingNetSuiteId !== undefined && input.existingNetSuiteId !== '')
    return { act: 'link', netsuiteId: input.existingNetSuiteId };

  const { draft, explanation, problems } = mapping.apply(customer);
  if (problems.length > 0) return { act: 'park', problems, explanation };

  const others = (input.collidesWith ?? []).filter((id) => id !== customer.id);
  const identity = identityOf(customer);
  const same =
    policy.onNameMatch === 'create-anyway'
      ? []
      : input.candidates.filter(({ name }) => identity !== '' && normaliseName(name) === identity);
  const free = same.filter(({ sppId }) => sppId === undefined || sppId === '' || sppId === customer.id);

  const reasons: HoldReason[] = [];
  if (others.length > 0) reasons.push('same-name-in-this-run');
  const [only] = free;
  if (policy.onNameMatch === 'link-single-exact' && reasons.length === 0 && same.length === 1 && only !== undefined)
    return { act: 'link', netsuiteId: only.netsuiteId };
  if (free.length > 0) reasons.push('same-name-in-netsuite');
  if (same.length > free.length) reasons.push('belongs-to-another-spp-customer');
  return reasons.length > 0 ? { act: 'hold', reasons, candidates: [...same] } : { act: 'create', draft, explanation };
}
