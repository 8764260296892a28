import { describeError } from '../../../src/core/errors/catalogue';
import { ruleOfStatus } from '../../../src/core/errors/spp-status';

/** Typed from facts suiteprojects-pro-api 3.8, row by row. */
const STATUSES_OF_THE_FACTS = [
  ...[0, 1, 2, 3, 4, 5, 10, 8, 9],
  ...[401, 403, 404, 405, 406, 408, 402, 414, 419, 409, 410, 411, 415, 412, 413, 416, 417, 418, 420, 421, 423, 424, 425],
  ...[503, 504, 505, 555, 556],
  ...[601, 602, 603, 605, 606, 701, 703, 828, 907, 910, 916, 939, 940],
  ...[1001, 1002, 1003, 1050, 1051, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1200, 1300, 1422],
];

it.each(STATUSES_OF_THE_FACTS)('status %i has a rule', (status) => {
  const rule = ruleOfStatus(status);
  expect(rule.status).toBe(status);
  expect(rule.code).not.toBe('SPP_UNKNOWN_STATUS');
  if (status !== 0) expect(rule.code).toBeDefined();
});

it.each([
  [0, 'proceed', undefined],
  [2, 'refresh', 'SPP_SIGN_IN_EXPIRED'],
  [9, 'refresh', 'SPP_SIGN_IN_EXPIRED'],
  [401, 'refresh', 'SPP_SIGN_IN_EXPIRED'],
  [403, 'stop', 'SPP_SIGN_IN_REFUSED'],
  [416, 'stop', 'SPP_ACCOUNT_BLOCKED'],
  [419, 'retry', 'SPP_UNAVAILABLE'],
  [505, 'stop', 'SPP_API_KEY_REFUSED'],
  [555, 'halve', 'SPP_BATCH_TOO_LARGE'],
  [556, 'wait', 'SPP_REQUEST_LIMIT'],
  [601, 'empty', 'SPP_RECORD_REFUSED'],
  [605, 'stop', 'SPP_REQUEST_INVALID'],
  [1104, 'fail-record', 'SPP_RECORD_REFUSED'],
  [1200, 'fail-record', 'SPP_RECORD_CHANGED'],
] as const)('status %i is to %s (%s)', (status, action, code) => expect(ruleOfStatus(status)).toMatchObject({ action, code }));

it.each([-1, 7, 999, 1107, NaN])('an unknown status such as %p stops', (status) =>
  expect(ruleOfStatus(status)).toEqual({ status, action: 'stop', cause: 'request', code: 'SPP_UNKNOWN_STATUS' }),
);

it('never repeats a sign-in that was refused: repeats lock the user', () => {
  for (const status of [403, 404, 405, 406, 408])
    expect(describeError(ruleOfStatus(status).code ?? 'UNEXPECTED_ERROR').recovery).toBe('stop');
});
