import { newToken, readSession, writeSession } from '../netsuite/login-session';

const NAME = 'spx_form_token';

/** The token that every form of this login session carries, against forged requests: NetSuite has none for Suitelets (facts 7). */
export function formToken(): string {
  const known = readSession<string>(NAME);
  if (known !== undefined) return known;
  const token = newToken();
  writeSession(NAME, token);
  return token;
}

/** Whether a posted form comes from a page of this login session. */
export const isFormToken = (posted: string | undefined): boolean => posted !== undefined && posted === readSession<string>(NAME);
