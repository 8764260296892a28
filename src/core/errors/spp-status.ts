import type { ErrorCode } from './catalogue';

/** What the client does on a status. `empty`: no rows. `refresh`: a new token, once. `halve`: send smaller batches. */
export type SppAction = 'proceed' | 'empty' | 'refresh' | 'retry' | 'wait' | 'halve' | 'fail-record' | 'stop';
/** Whose fault it is. */
export type SppCause = 'none' | 'configuration' | 'permission' | 'transient' | 'record' | 'request';

export interface SppStatusRule {
  status: number;
  action: SppAction;
  cause: SppCause;
  /** Undefined only where nothing is wrong. */
  code: ErrorCode | undefined;
}

type Row = readonly [statuses: readonly number[], action: SppAction, cause: SppCause, code?: ErrorCode];

/**
 * Every status of facts suiteprojects-pro-api 3.8 (D:article_1127034536), with 6 of the same page, 426 of the release
 * history (O:article_57003815718), and 422, 501, 502, 506, 803, 854, 855 as public client code words them. Action and
 * cause are kept apart on purpose.
 */
const ROWS: readonly Row[] = [
  [[0], 'proceed', 'none'],
  [[1, 3, 4, 5, 6, 8, 10, 426], 'stop', 'request', 'SPP_REQUEST_INVALID'],
  [[2, 9], 'refresh', 'configuration', 'SPP_SIGN_IN_EXPIRED'],
  // 401 is a wrong token or a wrong password. We send tokens only: one refresh, then stop (416 locks the user).
  [[401], 'refresh', 'configuration', 'SPP_SIGN_IN_EXPIRED'],
  [[403, 404, 405, 406, 408], 'stop', 'configuration', 'SPP_SIGN_IN_REFUSED'],
  [[402, 414, 419, 422], 'retry', 'transient', 'SPP_UNAVAILABLE'],
  [[409, 410, 411, 415, 416, 417, 418, 420, 421], 'stop', 'configuration', 'SPP_ACCOUNT_BLOCKED'],
  [[412, 413, 501, 502, 503, 504, 505, 506], 'stop', 'configuration', 'SPP_API_KEY_REFUSED'],
  [[423, 424, 425], 'stop', 'permission', 'SPP_PERMISSION_MISSING'],
  // 855: more commands than the account allows in one request; a batch of Modify commands is one.
  [[555, 855], 'halve', 'request', 'SPP_BATCH_TOO_LARGE'],
  [[556], 'wait', 'transient', 'SPP_REQUEST_LIMIT'],
  [[601], 'empty', 'record', 'SPP_RECORD_REFUSED'],
  [[602, 603, 605, 854, 939, 940], 'stop', 'request', 'SPP_REQUEST_INVALID'],
  [[606], 'retry', 'transient', 'SPP_UNAVAILABLE'],
  [[701, 703, 828, 907, 910, 916, 1050, 1051, 1422], 'fail-record', 'record', 'SPP_RECORD_REFUSED'],
  [[803, 1001, 1002, 1003, 1300], 'fail-record', 'permission', 'SPP_PERMISSION_MISSING'],
  [[1100, 1101, 1102, 1103, 1104, 1105, 1106], 'fail-record', 'record', 'SPP_RECORD_REFUSED'],
  [[1200], 'fail-record', 'transient', 'SPP_RECORD_CHANGED'],
];

/** The rule of a status. An unknown one stops: guessing `retry` could hammer, guessing `proceed` could lose records. */
export function ruleOfStatus(status: number): SppStatusRule {
  const [, action, cause, code] = ROWS.find(([statuses]) => statuses.includes(status)) ?? [[], 'stop', 'request', 'SPP_UNKNOWN_STATUS'];
  return { status, action, cause, code };
}
