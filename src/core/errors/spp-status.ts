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

/** Every status of facts suiteprojects-pro-api 3.8 (D:article_1127034536). Action and cause are kept apart on purpose. */
const ROWS: readonly Row[] = [
  [[0], 'proceed', 'none'],
  [[1, 3, 4, 5, 8, 10], 'stop', 'request', 'SPP_REQUEST_INVALID'],
  [[2, 9], 'refresh', 'configuration', 'SPP_SIGN_IN_EXPIRED'],
  // 401 is a wrong token or a wrong password. We send tokens only: one refresh, then stop (416 locks the user).
  [[401], 'refresh', 'configuration', 'SPP_SIGN_IN_EXPIRED'],
  [[403, 404, 405, 406, 408], 'stop', 'configuration', 'SPP_SIGN_IN_REFUSED'],
  [[402, 414, 419], 'retry', 'transient', 'SPP_UNAVAILABLE'],
  [[409, 410, 411, 415, 416, 417, 418, 420, 421], 'stop', 'configuration', 'SPP_ACCOUNT_BLOCKED'],
  [[412, 413, 503, 504, 505], 'stop', 'configuration', 'SPP_API_KEY_REFUSED'],
  [[423, 424, 425], 'stop', 'permission', 'SPP_PERMISSION_MISSING'],
  [[555], 'halve', 'request', 'SPP_BATCH_TOO_LARGE'],
  [[556], 'wait', 'transient', 'SPP_REQUEST_LIMIT'],
  [[601], 'empty', 'record', 'SPP_RECORD_REFUSED'],
  [[602, 603, 605, 939, 940], 'stop', 'request', 'SPP_REQUEST_INVALID'],
  [[606], 'retry', 'transient', 'SPP_UNAVAILABLE'],
  [[701, 703, 828, 907, 910, 916, 1050, 1051, 1422], 'fail-record', 'record', 'SPP_RECORD_REFUSED'],
  [[1001, 1002, 1003, 1300], 'fail-record', 'permission', 'SPP_PERMISSION_MISSING'],
  [[1100, 1101, 1102, 1103, 1104, 1105, 1106], 'fail-record', 'record', 'SPP_RECORD_REFUSED'],
  [[1200], 'fail-record', 'transient', 'SPP_RECORD_CHANGED'],
];

/** The table, one rule per status. */
export const SPP_STATUSES: readonly SppStatusRule[] = ROWS.flatMap(([statuses, action, cause, code]) =>
  statuses.map((status) => ({ status, action, cause, code })),
);

const byStatus = new Map(SPP_STATUSES.map((rule) => [rule.status, rule]));

/** The rule of a status. An unknown one stops: guessing `retry` could hammer, guessing `proceed` could lose records. */
export function ruleOfStatus(status: number): SppStatusRule {
  return byStatus.get(status) ?? { status, action: 'stop', cause: 'request', code: 'SPP_UNKNOWN_STATUS' };
}
