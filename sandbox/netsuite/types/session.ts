import type { NotEmulated } from '../../not-emulated';
import type { Account } from './account';
import type { InstalledDeployment, InstalledScript } from './installed-script';

/** Governance units. */
export type Units = number;

/** One running invocation of a script; every emulated `N/*` module is made for one session. */
export interface Session {
  readonly account: Account;
  readonly user: { id: number; name: string; email: string; role: number; roleId: string };
  readonly script: InstalledScript;
  readonly deployment: InstalledDeployment;
  /** Parameter values as `runtime.Script.getParameter` sees them. */
  readonly parameters: Record<string, string>;
  readonly executionContext: string;
  /** Variables of the user's browser session (N/runtime Session.get and set); lives as long as the login. */
  readonly sessionVariables: Map<string, string>;
  remainingUnits(): Units;
  /**
   * Runs one governed call: charges `units` (throws SSS_USAGE_LIMIT_EXCEEDED in the script realm),
   * gives the fault plan its chance before and after `work`, and moves the clock by the call's modelled latency.
   * `rows` scales latency for reads.
   */
  call<T>(name: string, units: Units, work: () => T, rows?: number): T;
  /** Leaves time that has passed out of the session's time limit. */
  excuse?(milliseconds: number): void;
  /** Makes the error for a call that is not emulated, in the script's realm, and remembers it: a script that swallows it fails all the same. */
  notEmulated(what: string, cause?: unknown): NotEmulated;
  /** Makes a SuiteScript error (`name`, `message`, `type: 'error.SuiteScriptError'`, `id`, `stack`, `cause`) in the script's realm. */
  error(name: string, message: string): Error;
  /** A Date of the script's realm. */
  date(milliseconds: number): Date;
  /** Copies plain data (JSON values) into the script's realm, so that `instanceof Array` holds there. */
  toRealm<T>(value: T): T;
}

/** Makes one `N/*` module for a session. Server errors that scripts can catch come from `session.error`. */
export type ModuleFactory = (session: Session) => object;
