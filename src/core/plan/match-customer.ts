import type { CustomerDraft } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { Candidate, ScoredCandidate } from '../matching/candidate';
import { CRITERIA, policyFor, type Criterion, type MatchPolicies } from '../matching/criterion';
import type { Collision } from '../matching/find-collisions';
import { keysOfCustomer } from '../matching/match-keys';
import { scoreCandidates } from '../matching/score-candidates';

/** Why a customer waits for a person. */
export type HoldReason = `same-${Criterion}-in-suiteprojects-pro` | `same-${Criterion}-in-netsuite` | 'belongs-to-another-spp-customer';

export interface MatchInput {
  customer: SppCustomer;
  draft: CustomerDraft;
  candidates: readonly Candidate[];
  policies: MatchPolicies;
  collisions: readonly Collision[];
}

/** A link to the one customer that this is, or a reason to hold. */
export type Match =
  | { act: 'link'; netsuiteId: string; candidates: ScoredCandidate[] }
  | { act: 'hold'; reasons: HoldReason[]; candidates: ScoredCandidate[]; alike?: string[] };

/** More SPP ids than a person looks through; ten thousand customers of one name share theirs. */
const MOST_ALIKE = 20;

const agreesBy = (candidate: ScoredCandidate, criterion: Criterion): boolean =>
  candidate.reasons.some((reason) => reason.agrees && reason.criterion === criterion);

/**
 * Whether a candidate may be linked unseen: it agrees by a criterion whose policy is to link, and nothing speaks against it.
 * That it agrees by further criteria, whatever their policies, makes it no less likely.
 */
const mayBeLinked = (candidate: ScoredCandidate, policies: MatchPolicies): boolean =>
  CRITERIA.some((criterion) => policyFor(policies, criterion) === 'link-single-exact' && agreesBy(candidate, criterion)) &&
  candidate.reasons.every(({ agrees }) => agrees);

/**
 * What looks like this customer: a link to it, a reason to hold, or nothing. Linked is only a customer that is the single
 * one to agree in anything, belongs to nobody else, and has no rival among the new customers of SPP.
 */
export function matchCustomer({ customer, draft, candidates, policies, collisions }: MatchInput): Match | undefined {
  const colliding = CRITERIA.filter((criterion) =>
    collisions.some((collision) => collision.criterion === criterion && collision.ids.some((id) => id !== customer.id)),
  );
  // Keys are costly to make; most customers are like no other.
  if (candidates.length === 0 && colliding.length === 0) return undefined;
  const alike = scoreCandidates(keysOfCustomer(customer, draft), candidates, policies);
  const free = alike.filter(({ sppId = '' }) => sppId === '' || sppId === customer.id);
  const [only] = free;
  if (colliding.length === 0 && alike.length === 1 && only !== undefined && mayBeLinked(only, policies))
    return { act: 'link', netsuiteId: only.netsuiteId, candidates: alike };
  const reasons: HoldReason[] = [
    ...colliding.map((criterion) => `same-${criterion}-in-suiteprojects-pro` as const),
    ...CRITERIA.filter((criterion) => free.some((candidate) => agreesBy(candidate, criterion))).map(
      (criterion) => `same-${criterion}-in-netsuite` as const,
    ),
    ...(alike.length > free.length ? (['belongs-to-another-spp-customer'] as const) : []),
  ];
  if (reasons.length === 0) return undefined;
  const ids = colliding.length === 0 ? [] : idsAlike(customer.id, collisions);
  return { act: 'hold', reasons, candidates: alike, ...(ids.length > 0 && { alike: ids }) };
}

function idsAlike(own: string, collisions: readonly Collision[]): string[] {
  const found = new Set<string>();
  for (const { ids } of collisions)
    for (const id of ids) {
      if (id !== own) found.add(id);
      if (found.size === MOST_ALIKE) return [...found];
    }
  return [...found];
}
