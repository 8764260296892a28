import type { HttpRequest } from '../http';
import type { Account, Session } from '../netsuite/types';

export type User = Session['user'];

/** What NetSuite remembers of one browser. */
export interface BrowserSession {
  /** Absent until somebody logs in. */
  user?: User;
  /** Goes into every form of NetSuite's own pages and has to come back with it. */
  token: string;
  /** What scripts keep with N/runtime Session.set. */
  variables: Map<string, string>;
}

/** The session of somebody who is logged in. */
export type LoginSession = BrowserSession & { user: User };

/** The cookie that NetSuite keeps a login session by. */
const COOKIE = 'JSESSIONID';

/** Keeps sessions by cookie. A browser without a known one gets a new session, logged in as `user` when that is given. */
export function createLoginSessions(account: Account, user?: User) {
  const sessions = new Map<string, BrowserSession>();

  function open(who: User | undefined): { session: BrowserSession; setCookie: string } {
    const id = newId(account);
    const session: BrowserSession = { token: newId(account), variables: new Map(), ...(who && { user: who }) };
    sessions.set(id, session);
    return { session, setCookie: `${COOKIE}=${id}; Path=/; HttpOnly; Secure; SameSite=Lax` };
  }

  return {
    of(request: HttpRequest): { session: BrowserSession; setCookie?: string } {
      const known = sessions.get(cookieOf(request));
      return known ? { session: known } : open(user);
    },
    /** Ends the browser's session and opens one under a new id: what was known before the log-in is worth nothing after it. */
    renew(request: HttpRequest, who: User | undefined): { session: BrowserSession; setCookie: string } {
      sessions.delete(cookieOf(request));
      return open(who);
    },
  };
}

export type LoginSessions = ReturnType<typeof createLoginSessions>;

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
