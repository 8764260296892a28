/** Who has to act on an error. */
export type Actor = 'nobody' | 'administrator' | 'suiteprojects-administrator' | 'record-owner' | 'developer';
/** How one recovers. `retry`: soon, by itself. `wait`: later, by itself. The others need a person. */
export type Recovery = 'retry' | 'wait' | 'fix-configuration' | 'fix-record' | 'stop';

interface Entry {
  /** What an administrator reads: what happened and what to do. */
  administrator: string;
  /** What an engineer reads: where it comes from. */
  engineer: string;
  who: Actor;
  recovery: Recovery;
}

const CATALOGUE = {
  // --- the conversation with SuiteProjects Pro ---
  SPP_SIGN_IN_EXPIRED: {
    administrator: 'The sign-in to SuiteProjects Pro has expired or was revoked. Authorise the connection again on the Connection page.',
    engineer: 'The refresh token was refused, or a request was refused as not logged in after one refresh (status 2, 9, 401).',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_SIGN_IN_REFUSED: {
    administrator: 'SuiteProjects Pro refuses this user or company. Check the company id and the user who authorised the connection.',
    engineer: 'Company, user or password status (401, 403-406, 408). Never loop on it: repeats lock the user (416).',
    who: 'administrator',
    recovery: 'stop',
  },
  SPP_ACCOUNT_BLOCKED: {
    administrator:
      'SuiteProjects Pro has blocked the account or user: locked, inactive, archived, cancelled, or its IP address is restricted.',
    engineer: 'Auth status 409-411 or 415-418, 420, 421.',
    who: 'suiteprojects-administrator',
    recovery: 'stop',
  },
  SPP_API_KEY_REFUSED: {
    administrator: 'The API namespace and key do not match, or the account may not use the API. Check both on the Connection page.',
    engineer: 'Status 412, 413 or 503-505, often on the whole response.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_PERMISSION_MISSING: {
    administrator: 'The SuiteProjects Pro user lacks a permission, or a feature is switched off there.',
    engineer: 'Status 423-425, 1001-1003 or 1300.',
    who: 'suiteprojects-administrator',
    recovery: 'fix-configuration',
  },
  SPP_UNAVAILABLE: {
    administrator: 'SuiteProjects Pro did not answer properly. The next run tries again by itself.',
    engineer: 'HTTP status other than 200, or status 402, 414, 419, 606.',
    who: 'nobody',
    recovery: 'retry',
  },
  SPP_REQUEST_LIMIT: {
    administrator: 'The request limit of SuiteProjects Pro is used up. The export goes on by itself when requests are available again.',
    engineer: 'Status 556 or HTTP 429: wait 60 seconds, or up to 24 hours (facts 1.9). No Retry-After is sent.',
    who: 'nobody',
    recovery: 'wait',
  },
  SPP_BATCH_TOO_LARGE: {
    administrator: 'SuiteProjects Pro refused a request as too large, even after it was split.',
    engineer: 'Status 555 on a batch. Halve it; this error is thrown by the caller only for a batch of one.',
    who: 'developer',
    recovery: 'retry',
  },
  SPP_REQUEST_INVALID: {
    administrator:
      'SuiteProjects Pro did not understand a request. Check the host, the custom field names and the settings; then report it.',
    engineer: 'Status 1, 3-5, 10, 602, 603 or 605: our request is wrong, or a configured field does not exist.',
    who: 'developer',
    recovery: 'stop',
  },
  SPP_RECORD_REFUSED: {
    administrator: 'SuiteProjects Pro refused to save this record. Read its message and correct the record or the field there.',
    engineer: 'A per-record status of Modify, such as 601 on a write, 828, 907, 910, 916, 1050, 1051, 1100-1106, 1422.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  SPP_RECORD_CHANGED: {
    administrator: 'The record changed in SuiteProjects Pro meanwhile. It is read again in the next run.',
    engineer: 'Status 1200: the ModifyOnCondition condition was not met.',
    who: 'nobody',
    recovery: 'retry',
  },
  SPP_UNKNOWN_STATUS: {
    administrator: 'SuiteProjects Pro answered with a status that this product does not know. The run stopped to be safe.',
    engineer: 'The status is not in spp-status.ts. Look it up with a Read of type Error, then add a row.',
    who: 'developer',
    recovery: 'stop',
  },
  SPP_ANSWER_UNREADABLE: {
    administrator: 'The answer of SuiteProjects Pro could not be read; it may have been cut off. The next run tries again.',
    engineer: 'The body is not well-formed XML or JSON, or lacks what the schema demands.',
    who: 'nobody',
    recovery: 'retry',
  },
  SPP_ANSWER_TOO_LARGE: {
    administrator: 'An answer of SuiteProjects Pro is larger than this product accepts.',
    engineer: 'The body exceeds MAX_ANSWER_CHARACTERS.',
    who: 'developer',
    recovery: 'stop',
  },
  SPP_ANSWER_FORBIDDEN: {
    administrator: 'The answer came with a document type, which SuiteProjects Pro never sends. Check the host of the connection.',
    engineer: 'A DTD or an entity declaration was found; refused against entity expansion.',
    who: 'administrator',
    recovery: 'stop',
  },
  SPP_ANSWER_MISMATCH: {
    administrator: 'SuiteProjects Pro answered something other than what was asked. Nothing of this answer was used.',
    engineer: 'Blocks do not match the commands sent, in number, name, or record id.',
    who: 'developer',
    recovery: 'retry',
  },
  SPP_PAGING_UNSTABLE: {
    administrator: 'The customer list of SuiteProjects Pro kept changing while it was read. The next run tries again.',
    engineer: 'The page budget was used up before an end of the list was confirmed.',
    who: 'nobody',
    recovery: 'retry',
  },
  // --- one record ---
  NAME_TOO_LONG: {
    administrator: 'The company name is longer than NetSuite allows. Shorten it in SuiteProjects Pro, or map another field.',
    engineer: 'companyname exceeds BODY_LENGTHS; never cut by default, since that loses data.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  VALUE_TOO_LONG: {
    administrator: 'A value is longer than the NetSuite field allows. Shorten it, or add a truncate step to the mapping row.',
    engineer: 'field-rules.ts holds the length.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  REQUIRED_VALUE_MISSING: {
    administrator: 'A required value is empty. Fill it in SuiteProjects Pro, or give the mapping row a default.',
    engineer: 'On empty: park; or a required field of the draft has no value.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  NO_MATCH: {
    administrator: 'A value has no counterpart in NetSuite. Correct it, create the counterpart, or change the mapping row.',
    engineer: 'A lookup found nothing and On no match is park.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  COUNTRY_UNKNOWN: {
    administrator: 'The country is not known. Correct it in SuiteProjects Pro, or add it to the value list of countries.',
    engineer: 'Neither an ISO name, a code nor an alias in countries.ts.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  STATE_UNKNOWN: {
    administrator: 'The state is not one of its country. Correct it in SuiteProjects Pro.',
    engineer: 'NetSuite validates states of US and CA; not in states.ts.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  EMAIL_INVALID: {
    administrator: 'The e-mail address is not valid. Correct it in SuiteProjects Pro.',
    engineer: 'is-email.ts',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  PHONE_INVALID: {
    administrator: 'The phone number has too few or too many digits. Correct it in SuiteProjects Pro.',
    engineer: 'kinds/phone.ts; NetSuite asks for seven digits or more.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  URL_INVALID: {
    administrator: 'The web address is not valid. Correct it in SuiteProjects Pro.',
    engineer: 'kinds/url.ts',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  REFERENCE_INVALID: {
    administrator: 'A field that points to another record does not hold an internal id. Check the mapping row.',
    engineer: 'A select field of the draft is not an integer.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_INVALID: {
    administrator: 'A mapping row is not valid. Correct it on the Mapping page.',
    engineer: 'compile() refused a row: kind, target or expression.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  FILTER_INVALID: {
    administrator: 'The filter is not valid. Correct it on the Filters page.',
    engineer: 'A condition names an unknown field or operator.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof CATALOGUE;

/** A catalogue entry with its code. */
export interface CatalogueEntry extends Entry {
  code: ErrorCode;
}

/** What is known about a code. */
export const describeError = (code: ErrorCode): CatalogueEntry => ({ code, ...CATALOGUE[code] });

/** Every code of the catalogue, in its order. */
export const ERROR_CODES = Object.keys(CATALOGUE) as readonly ErrorCode[];
