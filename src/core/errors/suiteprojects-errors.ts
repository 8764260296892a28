import type { Entry } from './catalogue-entry';

/** The conversation with SuiteProjects Pro. */
export const SUITEPROJECTS_ERRORS = {
  SPP_SIGN_IN_EXPIRED: {
    administrator: 'The sign-in to SuiteProjects Pro has expired or was revoked. Authorise the connection again on the Connection page.',
    engineer: 'The refresh token was refused, or a request was refused as not logged in after one refresh (status 2, 9, 401).',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_RENEWAL_UNDER_WAY: {
    administrator:
      'Another script renews the sign-in to SuiteProjects Pro at this moment, or was cut off while it did. Nothing is lost; the next try ' +
      'comes by itself.',
    engineer: 'The connection row notes a renewal that began less than three minutes ago, and it did not end while this script looked.',
    who: 'nobody',
    recovery: 'retry',
  },
  SPP_SIGN_IN_REFUSED: {
    administrator: 'SuiteProjects Pro refuses this user or company. Check the company id and the user who authorised the connection.',
    engineer: 'Company, user or password status (403-406, 408). Never loop on it: repeats lock the user (416).',
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
    engineer: 'Status 412, 413 or 501-506, often on the whole response.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_CLIENT_REFUSED: {
    administrator:
      'SuiteProjects Pro refuses the client id or the client secret. Compare both with the API integration application there, and check ' +
      'that it is enabled.',
    engineer: 'The token endpoint answered HTTP 401, invalid_client or unauthorized_client.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_PERMISSION_MISSING: {
    administrator: 'The SuiteProjects Pro user lacks a permission, or a feature is switched off there.',
    engineer: 'Status 423-425, 803, 1001-1003 or 1300.',
    who: 'suiteprojects-administrator',
    recovery: 'fix-configuration',
  },
  SPP_UNAVAILABLE: {
    administrator: 'SuiteProjects Pro did not answer properly. The next run tries again by itself.',
    engineer: 'No answer, an HTTP status other than 200, or status 402, 414, 419, 422, 606.',
    who: 'nobody',
    recovery: 'retry',
  },
  SPP_REDIRECTED: {
    administrator:
      'SuiteProjects Pro points to another address, which this product does not follow. Enter the host that your account has now on the ' +
      'Connection page.',
    engineer: 'An HTTP status of 300 to 399; a redirect would take the token to a host that nobody configured.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SPP_REQUEST_LIMIT: {
    administrator: 'The request limit of SuiteProjects Pro is used up. The export goes on by itself when requests are available again.',
    engineer: 'Status 556 or HTTP 429: wait 60 seconds, or up to 24 hours (facts 1.9). No Retry-After is sent.',
    who: 'nobody',
    recovery: 'wait',
  },
  SPP_BATCH_TOO_LARGE: {
    administrator: 'SuiteProjects Pro refused a request as too large, even after it was split.',
    engineer: 'Status 555 or 855 on a batch. Halve it; this error is thrown by the caller only for a batch of one.',
    who: 'developer',
    recovery: 'stop',
  },
  SPP_REQUEST_INVALID: {
    administrator:
      'SuiteProjects Pro did not understand a request. Check the host, the custom field names and the settings; then report it.',
    engineer: 'Status 1, 3-6, 8, 10, 426, 602, 603, 605, 854, 939 or 940: our request is wrong, or a configured field does not exist.',
    who: 'developer',
    recovery: 'stop',
  },
  SPP_RECORD_REFUSED: {
    administrator: 'SuiteProjects Pro refused to save this record. Read its message and correct the record or the field there.',
    engineer: 'A per-record status of Modify, such as 601 on a write, 701, 703, 828, 907, 910, 916, 1050, 1051, 1100-1106, 1422.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  SPP_CUSTOMER_GONE: {
    administrator: 'SuiteProjects Pro has no customer of this ID any more; it was deleted there, or the ID is wrong.',
    engineer: 'A Read of type Customer by id found no row.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  SPP_CUSTOMER_OTHER: {
    administrator:
      'This customer of SuiteProjects Pro belongs to another NetSuite customer, or to none. Compare the IDs of both; nothing was changed.',
    engineer: 'The NetSuite id field of the SPP customer does not hold the id of the record it was opened from.',
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
    engineer: 'The body exceeds MAX_ANSWER_CHARACTERS, MAX_ANSWER_NODES or MAX_ANSWER_DEPTH (xml/limits.ts).',
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
} as const satisfies Record<string, Entry>;
