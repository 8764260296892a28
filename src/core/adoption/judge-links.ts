import type { ConflictCode, Finding } from './finding';
import { INTERRUPTED_MARK, isInternalId, type LinkClaim } from './link-claim';
import { namesDiffer } from './names-differ';

/** A NetSuite customer that some claim names. */
export interface LinkTarget {
  companyName: string;
  entityId: string;
  isInactive: boolean;
  /** `Lead`, `Prospect`, `Customer`. */
  stage: string;
  /** The SPP customer that it belongs to; '' when to none. */
  sppId: string;
}

/** What NetSuite knows of the ids that the claims name. */
export interface KnownTargets {
  /** Customers by internal id. */
  customers: ReadonlyMap<string, LinkTarget>;
  /** The kind of those that are an entity of another kind. */
  others: ReadonlyMap<string, string>;
  /** By SPP id the NetSuite customer that carries it. */
  holders: ReadonlyMap<string, string>;
}

/** A link that can be adopted: the NetSuite customer gets the SPP id. */
export interface Link {
  sppId: string;
  netsuiteId: string;
  company: string;
}

/** Every claim is in `links`, counted in `already`, or has a conflict in `findings`; warnings are in `findings` too. */
export interface Judgement {
  links: Link[];
  already: number;
  findings: Finding[];
}

/** Decides about every claim, in the order given. Total and deterministic. */
export function judgeLinks(claims: readonly LinkClaim[], known: KnownTargets): Judgement {
  const claimants = new Map<string, string[]>();
  for (const { netsuiteId, sppId } of claims) claimants.set(netsuiteId, [...(claimants.get(netsuiteId) ?? []), sppId]);
  const judged: Judgement = { links: [], already: 0, findings: [] };
  for (const claim of claims) judge(claim, known, claimants.get(claim.netsuiteId) ?? [], judged);
  return judged;
}

function judge(claim: LinkClaim, known: KnownTargets, claimants: readonly string[], judged: Judgement): void {
  const { sppId, company, netsuiteId } = claim;
  const target = known.customers.get(netsuiteId);
  const conflict = conflictOf(claim, target, known, claimants);
  if (conflict === 'already') judged.already += 1;
  else if (conflict !== undefined) judged.findings.push({ ...conflict, sppId, company, netsuiteId });
  else {
    judged.links.push({ sppId, netsuiteId, company });
    if (target !== undefined && namesDiffer([company, claim.nickname], [target.companyName, target.entityId]))
      judged.findings.push({ code: 'name-differs', sppId, company, netsuiteId, detail: target.companyName || target.entityId });
  }
}

interface Conflict {
  code: ConflictCode;
  detail: string;
}

/** What stands against a claim: what is settled already first, then what makes it wrong, then what makes it doubtful. */
function conflictOf(
  { sppId, netsuiteId, isProspect }: LinkClaim,
  target: LinkTarget | undefined,
  { others, holders }: KnownTargets,
  claimants: readonly string[],
): Conflict | 'already' | undefined {
  if (netsuiteId === INTERRUPTED_MARK) return { code: 'interrupted', detail: '' };
  if (!isInternalId(netsuiteId)) return { code: 'not-an-id', detail: '' };
  if (target === undefined) {
    const kind = others.get(netsuiteId);
    return kind === undefined ? { code: 'missing', detail: '' } : { code: 'not-a-customer', detail: kind };
  }
  const holder = holders.get(sppId);
  if (target.sppId === sppId && (holder === undefined || holder === netsuiteId)) return 'already';
  if (target.sppId !== '' && target.sppId !== sppId) return { code: 'other-spp-id', detail: target.sppId };
  if (holder !== undefined && holder !== netsuiteId) return { code: 'spp-id-elsewhere', detail: holder };
  const rivals = claimants.filter((one) => one !== sppId);
  if (rivals.length > 0) return { code: 'shared', detail: rivals.slice(0, MOST_RIVALS).join(', ') };
  if (target.isInactive) return { code: 'inactive', detail: '' };
  if (target.stage === 'Lead' || (target.stage === 'Prospect' && !isProspect)) return { code: 'not-yet-customer', detail: target.stage };
  return undefined;
}

/** Other claimants that are named. */
const MOST_RIVALS = 5;
