import { NotEmulated } from '../../not-emulated';
import { PlatformError, type Session } from '../types';

/** Read by the language, by promise checks and by bundlers; not by a script that means a member of the API. */
const PROBED_BY_THE_LANGUAGE = new Set<PropertyKey>(['then', 'toJSON', '__esModule']);
const MEMBERS_OF_ANY_FUNCTION = new Set<PropertyKey>(['call', 'apply', 'bind', 'length', 'name', 'toString']);

/**
 * Gives a script a read-only view of an emulated object: an `N/*` module, an enum, a Record, a context.
 *
 * - Reading a member that is neither on `implementation` nor on any object throws NOT_EMULATED `<name>.<member>`.
 *   That holds through the copy that esbuild makes of a module (`import * as record from 'N/record'`) as well.
 * - Methods run with `implementation` as `this`; an unknown member of a method (`https.post.promise`) is NOT_EMULATED.
 * - A property can be written only when `implementation` has a setter for it; otherwise READ_ONLY_PROPERTY [K].
 * - A `PlatformError` that a method throws reaches the script as a SuiteScript error. Any other error of the emulator
 *   itself counts as not emulated, so that a script cannot swallow a bug of ours.
 *
 * Nested objects (enums, returned records) are guarded by their own call.
 */
export function guardModule<T extends object>(session: Session, name: string, implementation: T): T {
  return new Proxy({}, new Guard(session, name, implementation)) as T;
}

class Guard implements ProxyHandler<object> {
  private readonly methods = new Map<PropertyKey, { method: unknown; guarded: unknown }>();
  private prototype: object | undefined;

  constructor(
    private readonly session: Session,
    private readonly name: string,
    private readonly implementation: object,
  ) {}

  get(_target: object, member: PropertyKey): unknown {
    if (!isMember(this.implementation, member)) return readOfAnyObject(this.session, this.name, member);
    const value: unknown = Reflect.get(this.implementation, member);
    return typeof value === 'function' ? this.guardedMethod(member, value as Method) : value;
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
    this.prototype ??= new Proxy(objectPrototypeOf(this.session), new GuardPrototype(this.session, this.name));
    return this.prototype;
  }

  set(_target: object, member: PropertyKey, value: unknown): boolean {
    if (!isMember(this.implementation, member)) throw this.session.notEmulated(`${this.name}.${String(member)} =`);
    if (!hasSetter(this.implementation, member)) throw readOnly(this.session, member);
    return Reflect.set(this.implementation, member, value);
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
    const handler = new GuardedMethod(this.session, `${this.name}.${String(member)}`, this.implementation);
    const guarded = new Proxy(method, handler);
    this.methods.set(member, { method, guarded });
    return guarded;
  }
}

type Method = (...parameters: unknown[]) => unknown;

class GuardPrototype implements ProxyHandler<object> {
  constructor(
    private readonly session: Session,
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
    private readonly session: Session,
    private readonly name: string,
    private readonly implementation: object,
  ) {}

  apply(method: Method, _self: unknown, parameters: unknown[]): unknown {
    try {
      return Reflect.apply(method, this.implementation, parameters);
    } catch (thrown) {
      throw asTheScriptSees(this.session, this.name, thrown);
    }
  }

  get(method: Method, member: PropertyKey): unknown {
    if (typeof member === 'symbol' || Object.hasOwn(method, member) || MEMBERS_OF_ANY_FUNCTION.has(member))
      return Reflect.get(method, member);
    if (PROBED_BY_THE_LANGUAGE.has(member)) return undefined;
    throw this.session.notEmulated(`${this.name}.${String(member)}`);
  }

  getPrototypeOf(): object | null {
    return Reflect.getPrototypeOf(objectPrototypeOf(this.session).constructor);
  }

  set(_method: Method, member: PropertyKey): boolean {
    throw readOnly(this.session, member);
  }
}

function isMember(implementation: object, member: PropertyKey): boolean {
  return (
    member !== 'constructor' && member in implementation && Reflect.get(implementation, member) !== Reflect.get(Object.prototype, member)
  );
}

function readOfAnyObject(session: Session, name: string, member: PropertyKey): unknown {
  if (typeof member === 'symbol' || PROBED_BY_THE_LANGUAGE.has(member)) return undefined;
  const anyObject = objectPrototypeOf(session);
  if (member in anyObject) return Reflect.get(anyObject, member);
  throw session.notEmulated(`${name}.${String(member)}`);
}

function hasAsAnyObject(session: Session, name: string, member: PropertyKey): boolean {
  if (typeof member === 'symbol' || PROBED_BY_THE_LANGUAGE.has(member)) return false;
  if (member in objectPrototypeOf(session)) return true;
  throw session.notEmulated(`${name}.${String(member)}`);
}

function hasSetter(implementation: object, member: PropertyKey): boolean {
  for (let owner: object | null = implementation; owner; owner = Reflect.getPrototypeOf(owner)) {
    const own = Reflect.getOwnPropertyDescriptor(owner, member);
    if (own) return own.set !== undefined;
  }
  return false;
}

/** `Object.prototype` of the script's realm: what every object of a script inherits from. */
function objectPrototypeOf(session: Session): object {
  let last: object = session.toRealm({});
  for (let next = Reflect.getPrototypeOf(last); next; next = Reflect.getPrototypeOf(last)) last = next;
  return last;
}

function asTheScriptSees(session: Session, call: string, thrown: unknown): unknown {
  if (thrown instanceof PlatformError) return session.error(thrown.code, thrown.message);
  if (comesFromTheRealm(session, thrown)) return thrown;
  const what = thrown instanceof NotEmulated ? thrown.what : `${call}: the emulator itself failed with ${String(thrown)}`;
  const failure = session.notEmulated(what);
  failure.cause = thrown;
  return failure;
}

/** Script errors and values thrown by a script's callback pass through our methods untouched. */
function comesFromTheRealm(session: Session, thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return true;
  let last: object = thrown;
  for (let next = Reflect.getPrototypeOf(last); next; next = Reflect.getPrototypeOf(last)) last = next;
  return last === objectPrototypeOf(session);
}

function readOnly(session: Session, member: PropertyKey): Error {
  return session.error('READ_ONLY_PROPERTY', `You cannot edit this property: "${String(member)}" because it is read-only.`);
}
