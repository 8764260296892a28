import { LOG_LIMITS } from '../../limits';
import type { LogEntry, Session } from '../../types';

/** From the most to the least talkative. */
export const LEVELS: readonly LogEntry['level'][] = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY'];

/**
 * Counts a call of N/log. A company may make 100,000 in 60 minutes across all its scripts, also such as write nothing; beyond
 * that NetSuite "automatically adjusts the log level" (help: section_4574548135). Assumed: the level of the deployment that
 * made the call goes up one step and stays there, an hour begins with a call, and the count begins anew after an adjustment.
 */
export function countCall({ account, deployment }: Session): void {
  const now = account.clock.now();
  const calls = account.logCalls;
  if (!calls || now - calls.since >= LOG_LIMITS.windowMilliseconds) {
    account.logCalls = { since: now, count: 1 };
    return;
  }
  calls.count += 1;
  if (calls.count <= LOG_LIMITS.callsPerWindow) return;
  account.logCalls = { since: now, count: 0 };
  deployment.logLevel = LEVELS[LEVELS.indexOf(deployment.logLevel as LogEntry['level']) + 1] ?? deployment.logLevel;
}
