import type { Entry } from './catalogue-entry';

/** Setting up and authorising the connection to SuiteProjects Pro. */
export const CONNECTION_ERRORS = {
  CONNECTION_NOT_FOUND: {
    administrator: 'The connection record is missing in this account. Deploy the product again.',
    engineer: 'customrecord_spx_connection has no row; the project ships val_spx_connection_default as an instance.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  ENCRYPTION_KEY_UNUSABLE: {
    administrator:
      'The encryption key cannot be used. Check that the API secret exists, holds exactly 16, 24 or 32 characters, and is open to this ' +
      'script. If its value was changed, enter the API key again and authorise again.',
    engineer:
      'createSecretKey, the cipher or the decipher refused the API secret that the data names, or the stored text is of another key.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  CLIENT_SECRET_UNUSABLE: {
    administrator:
      'The client secret cannot be used. Check that the API secret with the ID on the Connection page exists and is open to this script.',
    engineer: 'createSecureString refused the API secret that the data names.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SIGN_IN_STATE_INVALID: {
    administrator:
      'This answer does not belong to a sign-in that you started here in the last ten minutes, so nothing was changed. ' +
      'Press Save and authorise, and complete the sign-in in the same browser.',
    engineer: 'OAuth state check: none is pending in this login session (or it was used), another one is pending, or it has expired.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SIGN_IN_DENIED: {
    administrator: 'SuiteProjects Pro did not allow the sign-in. Press Save and authorise to try again, and allow the access there.',
    engineer: 'The authorize endpoint came back with an error or without a code (RFC 6749 4.1.2.1); the data holds the error code.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
} as const satisfies Record<string, Entry>;
