import { isDate } from '../local-time';
import type { Session } from '../types';

/** What the guard needs of a running script: a session, or a user script of SuiteProjects Pro. */
export type ScriptRealm = Pick<Session, 'notEmulated' | 'error' | 'toRealm' | 'date'>;

/** Proxies that scripts may have: their prototypes are the realm's, their members go through `intoRealm` as well. */
const guardedObjects = new WeakSet<object>();

/** Notes that an object was made for scripts. */
export function guarded<T extends object>(proxy: T): T {
  guardedObjects.add(proxy);
  return proxy;
}

interface Roots {
  objectPrototype: object;
  functionPrototype: object;
}
const rootsOf = new WeakMap<ScriptRealm, Roots>();

/** `Object.prototype` and `Function.prototype` of the script's realm: what every object of a script inherits from. */
export function rootsIn(session: ScriptRealm): Roots {
  let roots = rootsOf.get(session);
  if (!roots) {
    const objectPrototype = lastPrototype(session.toRealm({}));
    const functionPrototype = Reflect.getPrototypeOf(objectPrototype.constructor) ?? objectPrototype;
    rootsOf.set(session, (roots = { objectPrototype, functionPrototype }));
  }
  return roots;
}

/** Whether a script may have a value: a primitive, an object of its realm, or one that was made for scripts. */
export function comesFromTheRealm(session: ScriptRealm, value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return true;
  return guardedObjects.has(value) || lastPrototype(value) === rootsIn(session).objectPrototype;
}

/**
 * What a script gets for a value of the emulator. Lists, plain objects and dates are copied into its realm, functions become guarded
 * ones. Any other object of the host would lead a script out of its realm, by way of its `constructor`: NOT_EMULATED.
 */
export function intoRealm(
  session: ScriptRealm,
  name: string,
  value: unknown,
  guardFunction: (name: string, method: () => unknown) => unknown,
): unknown {
  if (comesFromTheRealm(session, value)) return value;
  if (typeof value === 'function') return guardFunction(name, value as () => unknown);
  if (isDate(value)) return session.date(value.getTime());
  const copied = (member: string, content: unknown) => intoRealm(session, `${name}.${member}`, content, guardFunction);
  if (Array.isArray(value)) {
    const list: unknown[] = session.toRealm([]);
    value.forEach((item, at) => list.push(copied(String(at), item)));
    return list;
  }
  const prototype = Reflect.getPrototypeOf(value as object);
  if (prototype !== null && Reflect.getPrototypeOf(prototype) !== null)
    throw session.notEmulated(`${name} as an object of the emulator itself`);
  const plain = session.toRealm<Record<string, unknown>>({});
  for (const [member, content] of Object.entries(value as object)) plain[member] = copied(member, content);
  return plain;
}

function lastPrototype(value: object): object {
  let last = value;
  for (let next = Reflect.getPrototypeOf(last); next; next = Reflect.getPrototypeOf(last)) last = next;
  return last;
}
