import { NotEmulated } from '../not-emulated';
import { isOfKind, type OptionKind } from '../netsuite/modules/options';
import { showFailure } from './failure';

/** The error for what the client code does not emulate; it is on the page as well, so that a script that swallows it is found out. */
export function notEmulated(what: string): NotEmulated {
  const error = new NotEmulated(what);
  showFailure(error);
  return error;
}

/** What JavaScript itself asks of any object: promises, JSON, modules. */
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', '__esModule', 'default']);

/**
 * An object whose other members throw NOT_EMULATED when read or set. The prototype does that, as esbuild copies a module onto an
 * object with the same prototype.
 */
export function guard<Members extends object>(name: string, members: Members): Members {
  const unknown = (key: string) => notEmulated(`${name}.${key}`);
  const prototype = new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_BY_LANGUAGE.has(key)) return Reflect.get(target, key, receiver) as unknown;
      throw unknown(key);
    },
    set(_target, key) {
      throw unknown(String(key));
    },
  });
  return Object.setPrototypeOf(members, prototype) as Members;
}

type Kinds = Readonly<Record<string, OptionKind | readonly OptionKind[]>>;

/**
 * The options of a call: required ones end in `!`, and SSS_MISSING_REQD_ARGUMENT is for those. Unknown ones are not emulated, nor
 * is a value of another kind; an option without kinds takes anything, to be checked afterwards.
 */
export function readOptions<Options extends object>(method: string, given: unknown, names: readonly string[], kinds: Kinds = {}): Options {
  if (typeof given !== 'object' || given === null) throw notEmulated(`${method} without an options object`);
  const known = names.map((name) => name.replace('!', ''));
  for (const name of Object.keys(given)) if (!known.includes(name)) throw notEmulated(`${method} option ${name}`);
  for (const name of names)
    if (name.endsWith('!') && (given as Record<string, unknown>)[name.slice(0, -1)] === undefined) {
      const error = new Error(`${method}: Missing a required argument: ${name.slice(0, -1)}`);
      throw Object.assign(error, { name: 'SSS_MISSING_REQD_ARGUMENT' });
    }
  for (const [name, value] of Object.entries(given)) {
    const kind = kinds[name];
    if (kind !== undefined && value !== undefined && value !== null && !isOfKind(value, kind))
      throw notEmulated(`${method} option ${name} = ${typeof value === 'object' ? 'an object' : String(value)}`);
  }
  return given as Options;
}

/** For a method that takes nothing. */
export function checkNoArguments(method: string, given: readonly unknown[]): void {
  if (given.length > 0) throw notEmulated(`${method} with an argument`);
}
