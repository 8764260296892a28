/** The tokens of one authorisation. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** UTC, ISO 8601; '' when there is none. */
  accessExpires: string;
  /** When the refresh token was asked for, so that it is never younger than it seems. UTC, ISO 8601; '' when that is not known. */
  refreshIssued: string;
}

/** Asks the server for other tokens in place of these. `not-granted`: the refresh token is used up, expired or revoked. */
export type AskForTokens = (stored: Tokens) => Tokens | 'not-granted';

/** Where tokens are kept. Several jobs share it, so what it holds may be newer than what a job remembers. */
export interface TokenStore {
  load(): Tokens;
  /**
   * Replaces the stored tokens, unless another job has replaced `outdated` already, and returns what is stored in the end. SPP
   * takes a refresh token once, so only one job at a time may `ask`. Throws SPP_SIGN_IN_EXPIRED when a person has to authorise
   * again, SPP_RENEWAL_UNDER_WAY while another job asks, and what `ask` throws.
   */
  replace(outdated: Tokens, ask: AskForTokens): Tokens;
}

/** Gives access tokens and renews them. */
export interface TokenSource {
  /** A token that is valid for a minute at least. Throws SPP_SIGN_IN_EXPIRED when a person has to authorise again. */
  accessToken(): string;
  /** Another token, after the server refused `rejected`. Throws like `accessToken`. */
  renew(rejected: string): string;
  /** HTTP requests made so far. */
  readonly requests: number;
}

/** A token is renewed this long before it expires, so that no request leaves with one that expires on the way. */
const RENEW_EARLY_MS = 60_000;

/** True when the access token can be used for a minute at least. `now`: milliseconds since 1970, UTC. */
export function isUsable(tokens: Tokens, now: number): boolean {
  const expires = Date.parse(tokens.accessExpires);
  return tokens.accessToken !== '' && !Number.isNaN(expires) && expires - now > RENEW_EARLY_MS;
}
