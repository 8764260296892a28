import type { Finding } from '../../core/adoption/finding';
import type { LinkClaim } from '../../core/adoption/link-claim';

/**
 * What getInputData hands to map: claims whose links are to be adopted, judged once more before they are written, or findings
 * that are only passed on, so that they are kept when the row is closed.
 */
export type AdoptionItem = { act: 'adopt'; company: string; claims: LinkClaim[] } | { act: 'report'; findings: Finding[] };

/** What became of one item. */
export interface AdoptionOutcome {
  adopted: number;
  /** Belonged to their SPP customer when they were looked at again, so that nothing was written: somebody was quicker. */
  already: number;
  findings: Finding[];
}

/** Claims per invocation: 5 units each and 20 to judge them, of 1,000. */
export const LINKS_PER_ITEM = 100;

/** Findings per invocation. */
export const FINDINGS_PER_ITEM = 200;

/** Splits a list into slices of at most so many. */
export const slicesOf = <One>(all: readonly One[], most: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, index) => all.slice(index * most, (index + 1) * most));
