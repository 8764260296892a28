import { createContext, Script, type Context } from 'node:vm';
import { NotEmulated } from '../../not-emulated';
import type { ScriptRealm } from '../../netsuite/modules/into-realm';
import { DATE_BOOTSTRAP } from '../../netsuite/realm/date-bootstrap';
import { watchdog } from '../../netsuite/realm/watchdog';
import type { SppAccount } from '../account';
import { ES5_GLOBALS, ES5_MEMBERS } from './es5-globals';

/** Where one run of a user script happens: a bare ECMAScript 5 global object. */
export interface UserScriptRealm extends ScriptRealm {
  /** Runs source text; its functions become properties of the global object. Throws what the script throws. */
  evaluate(source: string, file: string): void;
  global(name: string): unknown;
  define(name: string, value: unknown): void;
  watch<T>(work: () => T, milliseconds: number): T;
  /** An Error of the realm. */
  plainError(message: string): Error;
  /** Throws the first NotEmulated of the run, which a script must not swallow. */
  settle(): void;
}

interface Host {
  now(): number;
  random(): number;
  local: unknown;
}

interface Tools {
  parse(json: string): unknown;
  date(milliseconds: number): Date;
  error(message: string): Error;
  notEmulated(what: string): Error;
}

const bootstrap = new Script(
  `(function (host) {
  'use strict';
  const realm = globalThis;
  const { parse } = JSON;
  const { getOwnPropertyNames, defineProperties } = Object;
  const { deleteProperty } = Reflect;
  const random = host.random;
  const SystemDate = ${DATE_BOOTSTRAP}(host);
  Math.random = () => random();
  const members = ${JSON.stringify(ES5_MEMBERS)};
  for (const path of Object.keys(members)) {
    const owner = path.split('.').reduce((object, name) => object[name], globalThis);
    const allowed = new Set(members[path].trim().split(/\\s+/));
    for (const name of getOwnPropertyNames(owner)) if (!allowed.has(name)) deleteProperty(owner, name); // The constants of Number that are newer cannot be taken away.
  }
  const SystemError = Error;
  const globals = new Set(${JSON.stringify(ES5_GLOBALS)});
  for (const name of getOwnPropertyNames(realm)) if (!globals.has(name)) deleteProperty(realm, name);
  const shown = (value) => ({ value, enumerable: true, configurable: true });
  return {
    parse,
    date: (milliseconds) => new SystemDate(milliseconds),
    error: (message) => new SystemError(message),
    notEmulated: (what) => defineProperties(new SystemError('NOT_EMULATED: ' + what), { name: shown('NOT_EMULATED'), what: shown(what) }),
  };
})`,
  { filename: 'sandbox:user-script-bootstrap' },
);

/** Makes a realm for one run. Its Date reads the account's clock; local time is NOT_EMULATED, for the zone of a script is not known. */
export function userScriptRealm(account: SppAccount): UserScriptRealm {
  const context: Context = createContext(Object.create(null) as Context, { codeGeneration: { strings: false, wasm: false } });
  let missing: NotEmulated | undefined;
  const notEmulated = (what: string, cause?: unknown): NotEmulated => {
    missing ??= new NotEmulated(what, { cause });
    return NotEmulated.adopt(tools.notEmulated(what));
  };
  const localTime = () => {
    throw notEmulated('local time of a Date in a user script');
  };
  const host: Host = {
    now: () => account.clock.now(),
    random: () => account.random(),
    local: { partsAt: localTime, momentAt: localTime, minutesBehind: localTime, text: localTime },
  };
  const tools = (bootstrap.runInContext(context) as (host: Host) => Tools)(host);
  return {
    notEmulated,
    error: (_name, message) => notEmulated(message),
    date: (milliseconds) => tools.date(milliseconds),
    toRealm: <T>(value: T) => (value === undefined ? undefined : tools.parse(JSON.stringify(value))) as T,
    evaluate: (source, file) => void new Script(source, { filename: file }).runInContext(context),
    global: (name) => context[name] as unknown,
    define: (name, value) => void (context[name] = value),
    watch: watchdog(context),
    plainError: (message) => tools.error(message),
    settle() {
      if (missing) throw missing;
    },
  };
}
