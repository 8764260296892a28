import type { HttpRequest } from '../http';
import { ADMINISTRATOR } from '../netsuite/realm/session';
import type { Account, Session } from '../netsuite/types';

export interface LoginSession {
  user: Session['user'];
  /** What scripts keep with N/runtime Session.set. */
  variables: Map<string, string>;
}

/** The cookie that NetSuite keeps a login session by. */
const COOKIE = 'JSESSIONID';

/** Keeps login sessions by cookie. A browser without a known one gets a new session, already logged in. */
export function createLoginSessions(account: Account, user = ADMINISTRATOR) {
  const sessions = new Map<string, LoginSession>();
  return {
    of(request: HttpRequest): { session: LoginSession; setCookie?: string } {
      const known = sessions.get(cookieOf(request));
      if (known) return { session: known };
      const id = newId(account);
      const session: LoginSession = { user, variables: new Map() };
      sessions.set(id, session);
      return { session, setCookie: `${COOKIE}=${id}; Path=/; HttpOnly; Secure; SameSite=Lax` };
    },
  };
}

function cookieOf({ headers }: HttpRequest): string {
  const pairs = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? '';
}

function newId(account: Account): string {
  const digits = () =>
    Math.floor(account.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  return Array.from({ length: 4 }, digits).join('');
}
