import { NotEmulated } from '../../not-emulated';
import { PlatformError } from '../types';
import { comesFromTheRealm, guarded, intoRealm, rootsIn, type ScriptRealm } from './into-realm';

/** Read by the language, by promise checks and by bundlers; not by a script that means a member of the API. */
const PROBED_BY_THE_LANGUAGE = new Set<PropertyKey>(['then', 'toJSON', '__esModule']);
const MEMBERS_OF_ANY_FUNCTION = new Set<PropertyKey>(['call', 'apply', 'bind', 'length', 'name', 'toString']);

/**
 * Gives a script a read-only view of an emulated object: an `N/*` module, an enum, a Record, a context.
 *
 * - Reading a member that is neither on `implementation` nor on any object throws NOT_EMULATED `<name>.<member>`.
 *   That holds through the copy that esbuild makes of a module (`import * as record from 'N/record'`) as well.
 * - What a script gets, from members, methods and errors, is of its own realm (see `intoRealm`).
 * - Methods run with `implementation` as `this`; an unknown member of a method (`https.post.promise`) is NOT_EMULATED.
 * - A property can be written only when `implementation` has a setter for it; otherwise READ_ONLY_PROPERTY [K].
 * - A `PlatformError` that a method throws reaches the script as a SuiteScript error. Any other error of the emulator
 *   itself counts as not emulated, so that a script cannot swallow a bug of ours.
 *
 * Nested objects (enums, returned records) are guarded by their own call.
 */
export function guardModule<T extends object>(session: ScriptRealm, name: string, implementation: T): T {
  return guarded(new Proxy({}, new Guard(session, name, implementation)) as T);
}

class Guard implements ProxyHandler<object> {
  private readonly methods = new Map<PropertyKey, { method: unknown; guarded: unknown }>();
  private prototype: object | undefined;

  constructor(
    private readonly session: ScriptRealm,
    private readonly name: string,
    private readonly implementation: object,
  ) {}

  get(_target: object, member: PropertyKey): unknown {
    if (!isMember(this.implementation, member)) return readOfAnyObject(this.session, this.name, member);
    try {
      const value: unknown = Reflect.get(this.implementation, member);
      if (typeof value === 'function') return this.guardedMethod(member, value as Method);
      return intoRealm(this.session, `${this.name}.${String(member)}`, value, (name, method) =>
        guardedFunction(this.session, name, method),
      );
    } catch (thrown) {
      throw asTheScriptSees(this.session, `${this.name}.${String(member)}`, thrown);
    }
  }

  has(_target: object, member: PropertyKey): boolean {
    return isMember(this.implementation, member) || hasAsAnyObject(this.session, this.name, member);
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.implementation);
  }

  getOwnPropertyDescriptor(target: object, member: PropertyKey): PropertyDescriptor | undefined {
    const own = Reflect.getOwnPropertyDescriptor(this.implementation, member);
    return own && { value: this.get(target, member), enumerable: own.enumerable ?? false, writable: false, configurable: true };
  }

  /** esbuild copies a module onto an object with the same prototype; so the prototype is where unknown members are caught. */
  getPrototypeOf(): object {
    this.prototype ??= new Proxy(rootsIn(this.session).objectPrototype, new GuardPrototype(this.session, this.name));
    return this.prototype;
  }

  set(_target: object, member: PropertyKey, value: unknown): boolean {
    if (!isMember(this.implementation, member)) throw this.session.notEmulated(`${this.name}.${String(member)} =`);
    if (!hasSetter(this.implementation, member)) throw readOnly(this.session, member);
    try {
      return Reflect.set(this.implementation, member, value);
    } catch (thrown) {
      throw asTheScriptSees(this.session, `${this.name}.${String(member)} =`, thrown);
    }
  }

  deleteProperty(_target: object, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }

  defineProperty(_target: object, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  private guardedMethod(member: PropertyKey, method: Method): unknown {
    const known = this.methods.get(member);
    if (known?.method === method) return known.guarded;
    const handler = new GuardedMethod(this.session, `${this.name}.${String(member)}`, this.implementation, method);
    const ofScript = guarded(new Proxy(arrow(), handler));
    this.methods.set(member, { method, guarded: ofScript });
    return ofScript;
  }
}

/** What a guarded method stands on; an arrow function has no `prototype` of the host. */
const arrow = (): Method => () => undefined;

const guardedFunction = (session: ScriptRealm, name: string, method: Method): unknown =>
  guarded(new Proxy(arrow(), new GuardedMethod(session, name, undefined, method)));

type Method = (...parameters: unknown[]) => unknown;

class GuardPrototype implements ProxyHandler<object> {
  constructor(
    private readonly session: ScriptRealm,
    private readonly name: string,
  ) {}

  get(_target: object, member: PropertyKey): unknown {
    return readOfAnyObject(this.session, this.name, member);
  }

  has(_target: object, member: PropertyKey): boolean {
    return hasAsAnyObject(this.session, this.name, member);
  }
}

class GuardedMethod implements ProxyHandler<Method> {
  constructor(
    private readonly session: ScriptRealm,
    private readonly name: string,
    private readonly self: unknown,
    private readonly method: Method,
  ) {}

  apply(_target: Method, _self: unknown, parameters: unknown[]): unknown {
    try {
      const returned = Reflect.apply(this.method, this.self, parameters);
      return intoRealm(this.session, this.name, returned, (name, method) => guardedFunction(this.session, name, method));
    } catch (thrown) {
      throw asTheScriptSees(this.session, this.name, thrown);
    }
  }

  get(_target: Method, member: PropertyKey): unknown {
    if (member === 'length' || member === 'name') return this.method[member];
    if (typeof member === 'symbol' || MEMBERS_OF_ANY_FUNCTION.has(member))
      return Reflect.get(rootsIn(this.session).functionPrototype, member);
    if (PROBED_BY_THE_LANGUAGE.has(member)) return undefined;
    throw this.session.notEmulated(`${this.name}.${String(member)}`);
  }

  getPrototypeOf(): object | null {
    return rootsIn(this.session).functionPrototype;
  }

  set(_target: Method, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }

  defineProperty(_target: Method, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }

  deleteProperty(_target: Method, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }
}

/** Whether the implementation has a member that not any object has; runs no getter. */
function isMember(implementation: object, member: PropertyKey): boolean {
  if (member === 'constructor') return false;
  for (let owner: object | null = implementation; owner; owner = Reflect.getPrototypeOf(owner))
    if (Object.hasOwn(owner, member)) return owner === implementation || Reflect.getPrototypeOf(owner) !== null;
  return false;
}

function readOfAnyObject(session: ScriptRealm, name: string, member: PropertyKey): unknown {
  if (typeof member === 'symbol' || PROBED_BY_THE_LANGUAGE.has(member)) return undefined;
  const anyObject = rootsIn(session).objectPrototype;
  if (member in anyObject) return Reflect.get(anyObject, member);
  throw session.notEmulated(`${name}.${String(member)}`);
}

function hasAsAnyObject(session: ScriptRealm, name: string, member: PropertyKey): boolean {
  if (typeof member === 'symbol' || PROBED_BY_THE_LANGUAGE.has(member)) return false;
  if (member in rootsIn(session).objectPrototype) return true;
  throw session.notEmulated(`${name}.${String(member)}`);
}

function hasSetter(implementation: object, member: PropertyKey): boolean {
  for (let owner: object | null = implementation; owner; owner = Reflect.getPrototypeOf(owner)) {
    const own = Reflect.getOwnPropertyDescriptor(owner, member);
    if (own) return own.set !== undefined;
  }
  return false;
}

function asTheScriptSees(session: ScriptRealm, call: string, thrown: unknown): unknown {
  if (thrown instanceof PlatformError) return session.error(thrown.code, thrown.message);
  // Errors of scripts and what their callbacks throw pass through untouched.
  if (comesFromTheRealm(session, thrown)) return thrown;
  const what = thrown instanceof NotEmulated ? thrown.what : `${call}: the emulator itself failed with ${String(thrown)}`;
  return session.notEmulated(what, thrown);
}

function readOnly(session: ScriptRealm, member: PropertyKey): Error {
  return session.error('READ_ONLY_PROPERTY', `You cannot edit this property: "${String(member)}" because it is read-only.`);
}
