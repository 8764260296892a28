import { CRITERIA, type Criterion } from './criterion';
import type { Candidate } from './candidate';
import { candidateKeys, keysAgree, type MatchKeys } from './match-keys';

/** One thing that two customers have in common (`agrees`), or that speaks against their being one. */
export interface MatchReason {
  criterion: Criterion;
  agrees: boolean;
  /** What it adds to the score, or takes from it. */
  points: number;
  ours: string;
  theirs: string;
}

/**
 * The rule of the score: points for each criterion that agrees, added up, at most 100. A tax number belongs to one company;
 * a name nearly so; a phone or a domain may be shared by a group. Two tax numbers that differ speak against.
 */
export const POINTS: Readonly<Record<Criterion, number>> = { 'tax-number': 70, name: 60, 'entity-id': 40, phone: 30, 'email-domain': 20 };
export const OTHER_TAX_NUMBER = -40;

function reasonFor(criterion: Criterion, ours: readonly string[], theirs: readonly string[]): MatchReason | undefined {
  for (const one of ours) {
    const other = theirs.find((key) => keysAgree(criterion, one, key));
    if (other !== undefined) return { criterion, agrees: true, points: POINTS[criterion], ours: one, theirs: other };
  }
  const [one, other] = [ours[0], theirs[0]];
  if (criterion !== 'tax-number' || one === undefined || other === undefined) return undefined;
  return { criterion, agrees: false, points: OTHER_TAX_NUMBER, ours: one, theirs: other };
}

/** Every reason for and against two customers being one, strongest criterion first. */
export const compareKeys = (ours: MatchKeys, candidate: Candidate): MatchReason[] =>
  CRITERIA.map((criterion) => reasonFor(criterion, ours[criterion], candidateKeys(candidate, criterion))).filter(
    (reason) => reason !== undefined,
  );

/** The score of reasons, 0 to 100. */
export const scoreOf = (reasons: readonly MatchReason[]): number =>
  Math.max(
    0,
    Math.min(
      100,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
  );

const LABELS: Readonly<Record<Criterion, string>> = {
  'tax-number': 'tax number',
  name: 'name',
  'entity-id': 'entity ID',
  phone: 'phone number',
  'email-domain': 'e-mail domain',
};

/** A reason in words: `same name "acme" (+60)`. */
export function describeReason({ criterion, agrees, points, ours, theirs }: MatchReason): string {
  const values = ours === theirs ? `"${ours}"` : `"${ours}" and "${theirs}"`;
  return `${agrees ? 'same' : 'different'} ${LABELS[criterion]} ${values} (${points > 0 ? '+' : ''}${points})`;
}
