/** The tokens of one authorisation. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** UTC, ISO 8601; '' when there is none. */
  accessExpires: string;
}

/** Where tokens are kept. Several jobs share it, so what it holds may be newer than what a job remembers. */
export interface TokenStore {
  load(): Tokens;
  /** Throws when the tokens could not be stored. */
  save(tokens: Tokens): void;
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
