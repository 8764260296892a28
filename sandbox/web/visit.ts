import type { HttpRequest } from '../http';
import type { Account } from '../netsuite/types';
import type { SuiteProjectsPro } from '../suiteprojects/server';
import type { BrowserSession, LoginSession, User } from './login-sessions';

/** What the Faults page does to a SuiteProjects Pro account. */
export type FaultBox = Pick<SuiteProjectsPro, 'injectFault' | 'waitingFaults' | 'clearFaults'>;

export interface SiteOptions {
  /** Who every visitor is logged in as at once; the administrator when left out, unless `logIn` is set. */
  user?: User;
  /** Visitors have to log in on the log-in page. */
  logIn?: boolean;
  /** The faults of the SuiteProjects Pro account; without it the Faults page only moves the clock. */
  faults?: FaultBox;
  /** Makes both accounts new; without it there is no *Reset account*. */
  reset?(): void;
}

/** One request to a page of the account, with all that its answer depends on. */
export interface AnyVisit {
  account: Account;
  options: SiteOptions;
  session: BrowserSession;
  request: HttpRequest;
  url: URL;
  /** Fields of a posted form. Of two fields with one name the last counts (assumed): a checkbox after its hidden `F`. */
  form: Record<string, string>;
  /** Gives the browser a new session, logged in as this user or as nobody. */
  logIn(user: User | undefined): void;
}

/** A request of somebody who is logged in. */
export type Visit = AnyVisit & { session: LoginSession };

/** A query parameter, or '' when it is not there. */
export const parameter = ({ url }: AnyVisit, name: string): string => url.searchParams.get(name) ?? '';

/** A path with a query, without the parameters that are empty. */
export function address(path: string, parameters: Record<string, string | number> = {}): string {
  const filled = Object.entries(parameters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}
