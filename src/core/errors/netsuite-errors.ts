/**
 * What the export does when NetSuite throws. `retry`: another try of the key, then the next run; `look`: the id is taken,
 * so look whether it is our own customer, and park it when it is not; `park`: a person has to mend the record; `stop`: no
 * customer would get through, so none is parked and somebody is told.
 */
export type NetSuiteRecovery = 'retry' | 'look' | 'park' | 'stop';

type Row = readonly [names: readonly string[], recovery: NetSuiteRecovery];

/** Names of errors (facts netsuite-platform 1.3, 3.1, 4.4). Names marked [K] are general knowledge. */
const ROWS: readonly Row[] = [
  // The moment, not the record: another script or person was there first, or the platform had enough.
  [['UNEXPECTED_ERROR', 'RCRD_HAS_BEEN_CHANGED', 'RCRD_EDITED_SINCE_RETRIEVED', 'RCRD_DELETED_SINCE_RETRIEVED'], 'retry'],
  [['SSS_REQUEST_TIME_EXCEEDED', 'SSS_CONNECTION_TIME_OUT', 'SSS_CONNECTION_CLOSED'], 'retry'],
  [['SSS_TIME_LIMIT_EXCEEDED', 'SSS_USAGE_LIMIT_EXCEEDED', 'SSS_APP_SERVER_RESTART'], 'retry'],
  // [K]
  [['SSS_REQUEST_LIMIT_EXCEEDED', 'SSS_INSTRUCTION_COUNT_EXCEEDED', 'CONCURRENCY_LIMIT_EXCEEDED', 'RECORD_LOCKED'], 'retry'],
  [['DUP_RCRD', 'DUP_ENTITY', 'UNIQUE_RCRD_ID_REQD', 'UNIQUE_CUST_ID_REQD'], 'look'],
  [['INSUFFICIENT_PERMISSION', 'PERMISSION_VIOLATION', 'FEATURE_DISABLED', 'SSS_INVALID_RECORD_TYPE'], 'stop'],
  [['UNIQUE_CUST_EMAIL_REQD', 'DUP_ENTITY_EMAIL', 'DUP_ENTITY_NAME', 'DUP_CSTM_RCRD_ENTRY'], 'park'],
  [['USER_ERROR', 'EXCEEDED_MAX_FIELD_LENGTH', 'INVALID_KEY_OR_REF', 'INVALID_FLD_VALUE', 'INVALID_KEY_TYPE'], 'park'],
  [['INVALID_EMAIL', 'VALID_EMAIL_REQD', 'VALID_ZIPCODE_REQD', 'VALID_PHONE_NUM_REQD', 'SSS_INVALID_COUNTRY_ID'], 'park'],
  [['SSS_MISSING_REQD_ARGUMENT', 'SSS_INVALID_CURRENCY_ID', 'SSS_TAX_REGISTRATION_REQUIRED'], 'park'],
  [['RCRD_LOCKED_BY_WF', 'RCRD_DSNT_EXIST'], 'park'],
];

const RECOVERY_BY_NAME: ReadonlyMap<string, NetSuiteRecovery> = new Map(
  ROWS.flatMap(([names, recovery]) => names.map((name) => [name, recovery] as const)),
);

/** Every name of the table. */
export const NETSUITE_ERROR_NAMES: readonly string[] = [...RECOVERY_BY_NAME.keys()];

/**
 * What to do on an error of this name. An unknown one parks the record with NetSuite's words: trying it again could fail
 * for ever unseen, and to stop for it would hold up every other customer. Scripts of others throw names of their own.
 */
export const recoveryOf = (name: string): NetSuiteRecovery => RECOVERY_BY_NAME.get(name) ?? 'park';
