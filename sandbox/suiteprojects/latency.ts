/**
 * How long the local SuiteProjects Pro takes, in milliseconds of the virtual clock. All assumed: plausible orders of
 * magnitude, the same for every script that is compared. Waiting for an answer that never comes is the caller's time.
 */
export const LATENCY = {
  /** Network, TLS, sign-in: every request. */
  request: 250,
  /** Each row that a Read returns. */
  rowRead: 2,
  /** Each row that a Modify writes. */
  rowWritten: 40,
} as const;
