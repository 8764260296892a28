import { NETSUITE_ERROR_NAMES, recoveryOf, type NetSuiteRecovery } from '../../../src/core/errors/netsuite-errors';

/** Typed by hand, name by name. */
const EXPECTED: readonly (readonly [string, NetSuiteRecovery])[] = [
  ['UNEXPECTED_ERROR', 'retry'],
  ['RCRD_HAS_BEEN_CHANGED', 'retry'],
  ['RCRD_EDITED_SINCE_RETRIEVED', 'retry'],
  ['RCRD_DELETED_SINCE_RETRIEVED', 'retry'],
  ['SSS_REQUEST_TIME_EXCEEDED', 'retry'],
  ['SSS_CONNECTION_TIME_OUT', 'retry'],
  ['SSS_CONNECTION_CLOSED', 'retry'],
  ['SSS_TIME_LIMIT_EXCEEDED', 'retry'],
  ['SSS_USAGE_LIMIT_EXCEEDED', 'retry'],
  ['SSS_APP_SERVER_RESTART', 'retry'],
  ['SSS_REQUEST_LIMIT_EXCEEDED', 'retry'],
  ['SSS_INSTRUCTION_COUNT_EXCEEDED', 'retry'],
  ['CONCURRENCY_LIMIT_EXCEEDED', 'retry'],
  ['RECORD_LOCKED', 'retry'],
  ['DUP_RCRD', 'look'],
  ['DUP_ENTITY', 'look'],
  ['UNIQUE_RCRD_ID_REQD', 'look'],
  ['UNIQUE_CUST_ID_REQD', 'look'],
  ['INSUFFICIENT_PERMISSION', 'stop'],
  ['PERMISSION_VIOLATION', 'stop'],
  ['FEATURE_DISABLED', 'stop'],
  ['SSS_INVALID_RECORD_TYPE', 'stop'],
  ['UNIQUE_CUST_EMAIL_REQD', 'park'],
  ['DUP_ENTITY_EMAIL', 'park'],
  ['DUP_ENTITY_NAME', 'park'],
  ['DUP_CSTM_RCRD_ENTRY', 'park'],
  ['USER_ERROR', 'park'],
  ['EXCEEDED_MAX_FIELD_LENGTH', 'park'],
  ['INVALID_KEY_OR_REF', 'park'],
  ['INVALID_FLD_VALUE', 'park'],
  ['INVALID_KEY_TYPE', 'park'],
  ['INVALID_EMAIL', 'park'],
  ['VALID_EMAIL_REQD', 'park'],
  ['VALID_ZIPCODE_REQD', 'park'],
  ['VALID_PHONE_NUM_REQD', 'park'],
  ['SSS_INVALID_COUNTRY_ID', 'park'],
  ['SSS_MISSING_REQD_ARGUMENT', 'park'],
  ['SSS_INVALID_CURRENCY_ID', 'park'],
  ['SSS_TAX_REGISTRATION_REQUIRED', 'park'],
  ['RCRD_LOCKED_BY_WF', 'park'],
  ['RCRD_DSNT_EXIST', 'park'],
];

it.each(EXPECTED)('%s: %s', (name, recovery) => expect(recoveryOf(name)).toBe(recovery));

it('has no name that is not in this list', () => expect([...NETSUITE_ERROR_NAMES].sort()).toEqual(EXPECTED.map(([name]) => name).sort()));

it.each(['SOME_SCRIPT_OF_OTHERS', '', 'constructor', 'dup_rcrd'])('an unknown name such as %p parks the record', (name) =>
  expect(recoveryOf(name)).toBe('park'),
);
