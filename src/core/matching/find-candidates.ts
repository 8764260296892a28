import type { Candidate } from './candidate';
import { CRITERIA, policyFor, type Criterion, type MatchPolicies } from './criterion';
import { KeyIndex } from './key-index';
import { CROWD, MAY_BE_CROWDED } from './crowd';
import { candidateKeys, type KeysById } from './match-keys';

/** More candidates of one key than a person looks through; that there are many is all they would say. */
export const MOST_CANDIDATES = 20;

interface Criterial {
  criterion: Criterion;
  /** One more than a crowd tells that it is one. */
  most: number;
  wanted: KeyIndex<{ sppIds: string[]; found: Candidate[] }>;
}

function wantedBy(customers: KeysById, criterion: Criterion): Criterial {
  const wanted = new KeyIndex(criterion, () => ({ sppIds: [] as string[], found: [] as Candidate[] }));
  for (const [sppId, keys] of customers) for (const key of keys[criterion]) wanted.at(key).sppIds.push(sppId);
  return { criterion, wanted, most: MAY_BE_CROWDED.includes(criterion) ? CROWD + 1 : MOST_CANDIDATES };
}

/** Puts a candidate at every wanted key that it agrees with. */
function take(criteria: readonly Criterial[], candidate: Candidate): void {
  for (const { criterion, most, wanted } of criteria)
    for (const key of candidateKeys(candidate, criterion))
      for (const { found } of wanted.agreeingWith(key)) if (found.length < most && found.at(-1) !== candidate) found.push(candidate);
}

/**
 * The NetSuite customers that agree with each customer by a criterion that is looked at, by SPP id; at most
 * MOST_CANDIDATES for each key. One pass over NetSuite's customers, which may be a stream: only those that agree are kept,
 * so that memory grows with the customers looked for, not with the account. Linear in both.
 */
export function findCandidates(
  customers: KeysById,
  netsuiteCustomers: Iterable<Candidate>,
  policies: MatchPolicies,
): Map<string, Candidate[]> {
  const criteria = CRITERIA.filter((criterion) => policyFor(policies, criterion) !== 'create-anyway')
    .map((criterion) => wantedBy(customers, criterion))
    .filter(({ wanted }) => !wanted.isEmpty);
  if (criteria.length > 0) for (const candidate of netsuiteCustomers) take(criteria, candidate);
  const bySppId = new Map<string, Set<Candidate>>();
  for (const { criterion, wanted } of criteria)
    for (const { sppIds, found } of wanted.values()) {
      if (found.length === 0 || (MAY_BE_CROWDED.includes(criterion) && found.length > CROWD)) continue;
      for (const sppId of sppIds) bySppId.set(sppId, new Set([...(bySppId.get(sppId) ?? []), ...found]));
    }
  return new Map([...bySppId].map(([sppId, candidates]) => [sppId, [...candidates]]));
}
