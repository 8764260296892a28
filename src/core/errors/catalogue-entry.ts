/** Who has to act on an error. */
export type Actor = 'nobody' | 'administrator' | 'suiteprojects-administrator' | 'record-owner' | 'developer';

/**
 * How one recovers. `retry`: soon, by itself. `wait`: later, by itself. The others need a person; `decide` is a choice on
 * the review page, not a repair, and `stop` does not go away by another try.
 */
export type Recovery = 'retry' | 'wait' | 'fix-configuration' | 'fix-record' | 'decide' | 'stop';

/** What is known about one kind of error. */
export interface Entry {
  /** What an administrator reads: what happened and what to do. */
  administrator: string;
  /** What an engineer reads: where it comes from. */
  engineer: string;
  who: Actor;
  recovery: Recovery;
}
