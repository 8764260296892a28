import type { Renewal } from './renewal';

/**
 * Why a sign-in is over. `refused`: it ran out or was revoked. `cut-off`: a renewal ended in a crash between the two systems.
 * `unanswered`: the answer with the new tokens did not arrive.
 */
export type LossReason = 'refused' | 'cut-off' | 'unanswered';

/** A sign-in that SuiteProjects Pro does not take any more: nothing is asked with it again. */
export interface LostSignIn {
  reason: LossReason;
  /** When it was found out; UTC, ISO 8601. */
  since: string;
}

/** What a renewal that came before says about a refusal now. */
export function reasonOfLoss(former: Renewal | undefined): LossReason {
  if (former === undefined) return 'refused';
  return former.state === 'under-way' ? 'cut-off' : 'unanswered';
}

/** A lost sign-in as one field keeps it; '' for none. */
export const printLoss = (lost: LostSignIn | undefined): string => (lost === undefined ? '' : `${lost.reason} ${lost.since}`);

/** Reads what `printLoss` wrote; undefined for anything else: SuiteProjects Pro is then asked, and tells. */
export function readLoss(text: string): LostSignIn | undefined {
  const [, reason, since = ''] = /^(refused|cut-off|unanswered) (\S+)$/.exec(text) ?? [];
  return Number.isNaN(Date.parse(since)) ? undefined : { reason: reason as LossReason, since };
}
