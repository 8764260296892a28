import { identityOf } from '../matching/identity';
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
  /** SPP ids of other customers with the same identity that are new to NetSuite as well. */
  collidesWith?: readonly string[];
}

/** Why a customer waits for a person. */
export type HoldReason = 'same-name-in-netsuite' | 'same-name-in-suiteprojects-pro' | 'belongs-to-another-spp-customer';

export type CustomerPlan =
  | { act: 'link'; netsuiteId: string }
  | { act: 'create'; draft: CustomerDraft; explanation: Explanation[] }
  | { act: 'hold'; reasons: HoldReason[]; candidates: Candidate[] }
  | { act: 'park'; problems: Problem[]; explanation: Explanation[] }
  | { act: 'skip'; reason: string };

/** Candidates of the same normalised name, unless the policy does not look at names. */
function namesakesOf({ customer, candidates, policy }: PlanInput): Candidate[] {
  const identity = identityOf(customer);
  if (policy.onNameMatch === 'create-anyway' || identity === '') return [];
  return candidates.filter(({ name }) => normaliseName(name) === identity);
}

/** What looks like this customer: a link to it, a reason to hold, or nothing. */
function match(input: PlanInput): CustomerPlan | undefined {
  const { customer, policy, collidesWith = [] } = input;
  const collides = collidesWith.some((id) => id !== customer.id);
  const namesakes = namesakesOf(input);
  const free = namesakes.filter(({ sppId = '' }) => sppId === '' || sppId === customer.id);
  const [only] = free;
  if (policy.onNameMatch === 'link-single-exact' && !collides && namesakes.length === 1 && only !== undefined)
    return { act: 'link', netsuiteId: only.netsuiteId };
  const reasons: HoldReason[] = [];
  if (collides) reasons.push('same-name-in-suiteprojects-pro');
  if (free.length > 0) reasons.push('same-name-in-netsuite');
  if (namesakes.length > free.length) reasons.push('belongs-to-another-spp-customer');
  return reasons.length > 0 ? { act: 'hold', reasons, candidates: namesakes } : undefined;
}

/**
 * Decides what becomes of one source customer; used alike by preview, run, retry and single export. Never throws for a
 * valid mapping and filter. Order matters: an existing customer is linked even when its data could not be mapped any more.
 */
export function planCustomer(input: PlanInput): CustomerPlan {
  const { customer, mapping, filter, existingNetSuiteId = '' } = input;
  const verdict = filter === undefined ? undefined : evaluate(filter, customer);
  if (verdict?.passes === false) return { act: 'skip', reason: verdict.reason };
  if (existingNetSuiteId !== '') return { act: 'link', netsuiteId: existingNetSuiteId };
  const { draft, explanation, problems } = mapping.apply(customer);
  if (problems.length > 0) return { act: 'park', problems, explanation };
  return match(input) ?? { act: 'create', draft, explanation };
}
