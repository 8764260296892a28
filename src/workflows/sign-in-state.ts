import { ProductError } from '../core/errors/product-error';
import { clearSession, newToken, readSession, writeSession } from '../netsuite/login-session';

const NAME = 'spx_sign_in_state';
const LIFETIME_MILLISECONDS = 10 * 60 * 1000;

interface PendingSignIn {
  state: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Starts a sign-in: returns the `state` that SuiteProjects Pro must send back. An earlier one becomes invalid. Cost: none. */
export function issueSignInState(now: number): string {
  const state = newToken();
  writeSession(NAME, { state, expires: now + LIFETIME_MILLISECONDS } satisfies PendingSignIn);
  return state;
}

/**
 * Uses up the state of a sign-in. Throws SIGN_IN_STATE_INVALID with `reason` `none`, `other` or `expired`;
 * a foreign state leaves the pending sign-in as it is, so that nobody can break it off from outside. Cost: none.
 */
export function useSignInState(state: string, now: number): void {
  const pending = readSession<PendingSignIn>(NAME);
  if (pending === undefined) throw new ProductError('SIGN_IN_STATE_INVALID', { reason: 'none' });
  if (pending.state !== state) throw new ProductError('SIGN_IN_STATE_INVALID', { reason: 'other' });
  dropSignInState();
  if (now >= pending.expires) throw new ProductError('SIGN_IN_STATE_INVALID', { reason: 'expired' });
}

/** Breaks off a pending sign-in. Cost: none. */
export const dropSignInState = (): void => clearSession(NAME);
