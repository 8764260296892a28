/** How often one exchange is tried at most: once, and two immediate further tries. */
export const MAX_TRIES = 3;

/**
 * The names N/https gives to its errors (facts netsuite-platform 3.1) and whether trying again at once can help.
 * Any other name, such as SSS_USAGE_LIMIT_EXCEEDED, is not the network's and is passed on as it is.
 */
const TRANSPORT_ERRORS: ReadonlyMap<string, { transient: boolean }> = new Map([
  ['SSS_REQUEST_TIME_EXCEEDED', { transient: true }],
  ['SSS_CONNECTION_TIME_OUT', { transient: true }],
  // What N/https throws when the peer closes the connection; general knowledge, not documented.
  ['SSS_CONNECTION_CLOSED', { transient: true }],
  ['UNEXPECTED_ERROR', { transient: true }],
  // A name or a certificate does not heal within a second.
  ['SSS_UNKNOWN_HOST', { transient: false }],
  ['SSS_INVALID_HOST_CERT', { transient: false }],
  ['SSS_REQUEST_LOOP_DETECTED', { transient: false }],
]);

/** The rule of a platform error by its name; undefined when it is not the network's. */
export const transportFault = (name: string): { transient: boolean } | undefined => TRANSPORT_ERRORS.get(name);

/** True for HTTP statuses that a server gives in passing: 408 and every 5xx. */
export const isTransientHttpStatus = (status: number): boolean => status === 408 || status >= 500;

export const HTTP_TOO_MANY_REQUESTS = 429;
