import { createContext, Script, type Context } from 'node:vm';
import type { Account, Session } from '../types';
import { BOOTSTRAP, type RealmHost, type RealmTools } from './bootstrap';
import { localDate } from './local-date';
import { watchdog } from './watchdog';

/**
 * Where scripts run: a bare ECMAScript 2023 global object, without a console, timers, Node, code from strings or
 * WebAssembly. `Date` reads the account's clock and shows Pacific time, `Math.random` its seeded randomness.
 */
export interface Realm extends RealmTools {
  /** The value of a compiled script in this realm; evaluated once. */
  evaluate(script: Script): unknown;
  /** Does work of the host that calls into the realm; throws Endless when the realm computes longer than that. */
  watch<T>(work: () => T, milliseconds: number): T;
  /** The session that runs in this realm now; it hears of calls that are not emulated. */
  session: Session | undefined;
}

const bootstrap = new Script(BOOTSTRAP, { filename: 'sandbox:bootstrap' });

/** Makes a realm of an account. It may serve several sessions, one after the other. Takes about a millisecond. */
export function createRealm(account: Account): Realm {
  const context: Context = createContext(Object.create(null) as Context, { codeGeneration: { strings: false, wasm: false } });
  const evaluated = new Map<Script, unknown>();
  const notEmulated = (what: string): Error => {
    if (realm.session === undefined) throw new Error(`No session runs in this realm, yet it asks for ${what}.`);
    return realm.session.notEmulated(what);
  };
  const host: RealmHost & { frames(stack: unknown): string[] } = {
    now: () => account.clock.now(),
    random: () => account.random(),
    notEmulated,
    local: localDate(notEmulated),
    frames: scriptFrames,
  };
  const tools = (bootstrap.runInContext(context) as (host: RealmHost) => RealmTools)(host);
  const realm: Realm = {
    ...tools,
    session: undefined,
    watch: watchdog(context),
    evaluate(script) {
      if (!evaluated.has(script)) evaluated.set(script, script.runInContext(context));
      return evaluated.get(script);
    },
  };
  return realm;
}

/** The lines of a stack trace that lie in the file cabinet. */
export function scriptFrames(stack: unknown): string[] {
  const lines = typeof stack === 'string' ? stack.split('\n') : [];
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('at ') && line.includes('/SuiteScripts/'));
}
