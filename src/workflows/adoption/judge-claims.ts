import { isInternalId, type LinkClaim } from '../../core/adoption/link-claim';
import { judgeLinks, type Judgement } from '../../core/adoption/judge-links';
import { findExistingCustomers } from '../../netsuite/customers';
import { findEntityKinds, findLinkTargets } from '../../netsuite/link-targets';

/** Looks up what NetSuite knows of the claims, and decides about each. `company`: the SPP company. Cost: 20 units per 1,000, 10 more per 1,000 of no customer. */
export function judgeClaims(claims: readonly LinkClaim[], company: string): Judgement {
  const ids = claims.map(({ netsuiteId }) => netsuiteId).filter(isInternalId);
  const customers = findLinkTargets(ids, company);
  const others = findEntityKinds(ids.filter((id) => !customers.has(id)));
  const holders = findExistingCustomers(
    company,
    claims.map(({ sppId }) => sppId),
  );
  return judgeLinks(claims, { customers, others, holders });
}
