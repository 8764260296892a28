import { NotEmulated } from '../../not-emulated';
import { latencyOf } from '../latency';
import {
  PlatformError,
  type Account,
  type GovernanceUse,
  type InstalledDeployment,
  type InstalledScript,
  type Session,
  type Units,
} from '../types';
import type { EntryPoints } from './entry-points';
import { loadEntryPoints } from './load';
import { parametersOf } from './parameters';
import { createRealm, type Realm } from './realm';
import { Endless, MACHINE_LIMIT_MILLISECONDS } from './watchdog';

/** One invocation of a script, from outside: what the engine and the page server do with it. */
export interface ScriptSession extends Session {
  readonly realm: Realm;
  /** Loads the script into fresh modules and returns its entry points. Throws script errors and NotEmulated. */
  load(): EntryPoints;
  /** Loads the script and does something with its entry points, under one watch: each costs the machine a millisecond. */
  run<T>(act: (module: EntryPoints) => T): T;
  usedUnits(): Units;
  /**
   * To be called when the entry point has returned or thrown: throws what the script must not swallow, that is the first
   * NOT_EMULATED, or else what ended the session (a limit, a strike).
   */
  settle(): void;
}

export interface SessionOptions {
  script: InstalledScript;
  deployment: InstalledDeployment;
  unitLimit: Units;
  /** Checked after each governed call, on the account's clock; none when left out. */
  timeLimitSeconds?: number;
  executionContext: string;
  /** Parameter values that override those of the deployment. */
  params?: Record<string, string>;
  user?: Session['user'];
  sessionVariables?: Map<string, string>;
  /** Called around every call that costs units; whatever it throws ends the session: a PlatformError as that error, anything else as a restart. */
  strike?: (name: string, when: 'before' | 'after') => void;
  /** A realm to share with earlier sessions of the same job; a new one when left out. */
  realm?: Realm;
}

/** Role 3 is Administrator in every account; -5 is the employee who set the account up [K]. */
export const ADMINISTRATOR: Session['user'] = {
  id: -5,
  name: 'Administrator',
  email: 'administrator@example.com',
  role: 3,
  roleId: 'administrator',
};

/** Opens a session for one invocation of a script. */
export function openSession(account: Account, options: SessionOptions): ScriptSession {
  return new RunningSession(account, options);
}

class RunningSession implements ScriptSession {
  readonly realm: Realm;
  readonly user: Session['user'];
  readonly script: InstalledScript;
  readonly deployment: InstalledDeployment;
  readonly parameters: Record<string, string>;
  readonly executionContext: string;
  readonly sessionVariables: Map<string, string>;
  private readonly startedAt: number;
  private used: Units = 0;
  private readonly use: GovernanceUse;
  private excusedMilliseconds = 0;
  private isWatched = false;
  private missing: NotEmulated | undefined;
  /** Set once the session is dead: what the script sees at every further call, and what `settle` throws. */
  private end: { seen: Error; thrown: unknown } | undefined;

  constructor(
    readonly account: Account,
    private readonly options: SessionOptions,
  ) {
    this.realm = options.realm ?? createRealm(account);
    this.realm.session = this;
    this.user = options.user ?? ADMINISTRATOR;
    this.script = options.script;
    this.deployment = options.deployment;
    this.parameters = parametersOf(options.script, options.deployment, options.params);
    this.executionContext = options.executionContext;
    this.sessionVariables = options.sessionVariables ?? new Map();
    this.startedAt = account.clock.now();
    this.use = governanceOf(account, options.script.scriptId, options.deployment.scriptId);
    this.use.invocations += 1;
  }

  load(): EntryPoints {
    return this.watched(this.watch(() => loadEntryPoints(this, this.realm)));
  }

  run<T>(act: (module: EntryPoints) => T): T {
    return this.watch(() => act(this.load()));
  }

  usedUnits(): Units {
    return this.used;
  }

  remainingUnits(): Units {
    return this.options.unitLimit - this.used;
  }

  /** Units are charged before the work, so a call that fails has cost all the same. A call without cost takes no time. */
  call<T>(name: string, units: Units, work: () => T, rows = 0): T {
    if (this.end) throw this.end.seen;
    if (units === 0) return this.work(work);
    if (units > this.remainingUnits()) throw this.die(this.error('SSS_USAGE_LIMIT_EXCEEDED', 'Script Execution Usage Limit Exceeded'));
    this.used += units;
    this.use.units += units;
    if (this.used > this.use.most) Object.assign(this.use, { most: this.used, limit: this.options.unitLimit });
    this.strike(name, 'before');
    try {
      return this.work(work);
    } finally {
      this.account.clock.advance(latencyOf(name, rows));
      this.strike(name, 'after');
      this.checkTime();
    }
  }

  excuse(milliseconds: number): void {
    this.excusedMilliseconds += milliseconds;
  }

  notEmulated(what: string, cause?: unknown): NotEmulated {
    this.missing ??= new NotEmulated(what, { cause });
    return NotEmulated.adopt(this.realm.notEmulatedError(what));
  }

  error(name: string, message: string): Error {
    return this.realm.suiteScriptError(name, message, errorId(this.account));
  }

  date(milliseconds: number): Date {
    return this.realm.date(milliseconds);
  }

  toRealm<T>(value: T): T {
    return (value === undefined ? undefined : this.realm.parse(JSON.stringify(value))) as T;
  }

  settle(): void {
    if (this.missing) throw this.missing;
    if (this.end) throw this.end.thrown;
  }

  private work<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      if (thrown instanceof NotEmulated) throw this.notEmulated(thrown.what, thrown);
      throw thrown instanceof PlatformError ? this.error(thrown.code, thrown.message) : thrown;
    }
  }

  /** The entry points, each of which stops when it computes for too long. */
  private watched(module: EntryPoints): EntryPoints {
    return new Proxy(module, {
      get: (_target, name) => {
        const member: unknown = Reflect.get(module, name);
        if (typeof member !== 'function') return member;
        return (...parameters: unknown[]) => this.watch(() => Reflect.apply(member, module, parameters) as unknown);
      },
    });
  }

  /** Computing takes no time on the account's clock; a script that never stops has used all that it had. */
  private watch<T>(work: () => T): T {
    if (this.isWatched) return work();
    this.isWatched = true;
    try {
      return this.realm.watch(work, this.account.machineLimitMilliseconds ?? MACHINE_LIMIT_MILLISECONDS);
    } catch (thrown) {
      if (!(thrown instanceof Endless)) throw thrown;
      const left = (this.options.timeLimitSeconds ?? 0) * 1_000 - this.timeTaken();
      this.account.clock.advance(Math.max(0, left));
      throw this.die(this.timeIsUp());
    } finally {
      this.isWatched = false;
    }
  }

  private strike(name: string, when: 'before' | 'after'): void {
    try {
      this.options.strike?.(name, when);
    } catch (strike) {
      if (strike instanceof PlatformError) throw this.die(this.error(strike.code, strike.message));
      throw this.die(this.error('SSS_APP_SERVER_RESTART', 'The application server was restarted.'), strike);
    }
  }

  private checkTime(): void {
    const limit = this.options.timeLimitSeconds;
    if (limit !== undefined && this.timeTaken() > limit * 1_000) throw this.die(this.timeIsUp());
  }

  private timeTaken(): number {
    return this.account.clock.now() - this.startedAt - this.excusedMilliseconds;
  }

  private timeIsUp(): Error {
    return this.error('SSS_TIME_LIMIT_EXCEEDED', 'Script Execution Time Exceeded.');
  }

  private die(seen: Error, thrown: unknown = seen): Error {
    this.end = { seen, thrown };
    return seen;
  }
}

/** What a deployment has used so far; begun with its first invocation. */
function governanceOf(account: Account, script: string, deployment: string): GovernanceUse {
  const key = `${script} ${deployment}`;
  const known = account.governance.get(key) ?? { script, deployment, invocations: 0, units: 0, most: 0, limit: 0 };
  account.governance.set(key, known);
  return known;
}

function errorId(account: Account): string {
  return Math.floor(account.random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');
}
