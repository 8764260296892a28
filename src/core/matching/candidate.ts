import type { MatchReason } from './compare-keys';

/** A NetSuite customer that may be the same company, with what it may be recognised by. '' or left out: it has none. */
export interface Candidate {
  netsuiteId: string;
  /** Company name. */
  name: string;
  entityId?: string;
  email?: string;
  phone?: string;
  altPhone?: string;
  /** `vatregnumber`. */
  taxNumber?: string;
  /** Set when it belongs to another SPP customer already: then it is never linked. */
  sppId?: string;
}

/** A candidate that agrees in something. `score`: 0 to 100, the sum of the points of its reasons within these bounds. */
export interface ScoredCandidate extends Candidate {
  score: number;
  reasons: MatchReason[];
}
