/** What somebody may be told of by e-mail. */
export const TOPICS = ['failure', 'exceptions', 'connection', 'digest'] as const;
export type Topic = (typeof TOPICS)[number];

export const isTopic = (value: unknown): value is Topic => (TOPICS as readonly unknown[]).includes(value);

/** Errors that say that SuiteProjects Pro cannot be reached, or refuses who asks. */
const CONNECTION_CODES: ReadonlySet<string> = new Set([
  'SPP_SIGN_IN_EXPIRED',
  'SPP_SIGN_IN_REFUSED',
  'SPP_ACCOUNT_BLOCKED',
  'SPP_API_KEY_REFUSED',
  'SPP_CLIENT_REFUSED',
  'SPP_PERMISSION_MISSING',
  'SPP_UNAVAILABLE',
  'SPP_REDIRECTED',
  'CONNECTION_INCOMPLETE',
  'CONNECTION_NOT_FOUND',
  'ENCRYPTION_KEY_UNUSABLE',
  'CLIENT_SECRET_UNUSABLE',
]);

/** The topic of a run that failed with a code. */
export const topicOfFailure = (code: string): Topic => (CONNECTION_CODES.has(code) ? 'connection' : 'failure');
