import type { Candidate, ScoredCandidate } from './candidate';
import { compareKeys, scoreOf } from './compare-keys';
import { policyFor, type MatchPolicies } from './criterion';
import type { MatchKeys } from './match-keys';

/** The older record first where scores are equal; internal ids are numbers. */
const best = (one: ScoredCandidate, other: ScoredCandidate): number =>
  other.score - one.score || Number(one.netsuiteId) - Number(other.netsuiteId);

/**
 * The candidates that agree with a customer by a criterion that is looked at, best first, with score and reasons. Reasons
 * of criteria that are not looked at do not count.
 */
export function scoreCandidates(ours: MatchKeys, candidates: readonly Candidate[], policies: MatchPolicies): ScoredCandidate[] {
  return candidates
    .map((candidate): ScoredCandidate => {
      const reasons = compareKeys(ours, candidate).filter(({ criterion }) => policyFor(policies, criterion) !== 'create-anyway');
      return { ...candidate, score: scoreOf(reasons), reasons };
    })
    .filter(({ reasons }) => reasons.some(({ agrees }) => agrees))
    .sort(best);
}
