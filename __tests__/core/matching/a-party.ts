import type { MatchKeys } from '../../../src/core/matching/match-keys';
import type { Candidate } from '../../../src/core/matching/candidate';

/** Keys of a customer: none but those given. */
export const someKeys = (given: Partial<MatchKeys> = {}): MatchKeys => ({
  name: [],
  'entity-id': [],
  'tax-number': [],
  phone: [],
  'email-domain': [],
  ...given,
});

/** A NetSuite customer called Bolt, changed as given. */
export const aCandidate = (given: Partial<Candidate> = {}): Candidate => ({ netsuiteId: '500', name: 'Bolt', ...given });
