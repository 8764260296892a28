import { isDate } from '../local-time';
import type { Session } from '../types';

/** What an option may hold: a kind of value, or one of an enum's values. */
export type OptionKind = 'text' | 'number' | 'boolean' | 'object' | 'array' | 'function' | 'date' | { readonly oneOf: readonly unknown[] };

/** The options object of an API method: which there are, and of what kind. */
export interface OptionRules {
  required?: readonly string[];
  optional?: readonly string[];
  /**
   * By option, the kinds that it may have (one or several). A value of another kind is NOT_EMULATED, or the error of
   * `wrongKind`. An option without kinds takes anything: only for values that are checked afterwards.
   */
  kinds?: Readonly<Record<string, OptionKind | readonly OptionKind[]>>;
  /** The documented error of the method for an option of the wrong kind. */
  wrongKind?: (option: string) => Error;
}

/**
 * Checks the options of `method` (`N/https.post`). Throws SSS_MISSING_REQD_ARGUMENT for a required option that is
 * undefined, null or '', and NOT_EMULATED for an option that the rules do not name or a value of the wrong kind.
 */
export function readOptions<T extends object>(session: Session, method: string, options: unknown, rules: OptionRules): T {
  const { required = [], optional = [], kinds = {} } = rules;
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw session.notEmulated(`${method} with positional arguments`);
  const given = (options ?? {}) as Record<string, unknown>;
  for (const name of required) {
    if (given[name] === undefined || given[name] === null || given[name] === '') throw missingArgument(session, method, name);
  }
  for (const [name, value] of Object.entries(given)) {
    if (!required.includes(name) && !optional.includes(name)) throw session.notEmulated(`${method} option ${name}`);
    const kind = kinds[name];
    if (kind !== undefined && value !== undefined && value !== null && !isOfKind(value, kind))
      throw rules.wrongKind?.(name) ?? session.notEmulated(`${method} option ${name} = ${shown(value)}`);
  }
  return given as T;
}

/** SSS_MISSING_REQD_ARGUMENT, worded as NetSuite does: `record.load: Missing a required argument: type`. */
export function missingArgument(session: Session, method: string, name: string): Error {
  return session.error('SSS_MISSING_REQD_ARGUMENT', `${method.replace(/^N\//, '')}: Missing a required argument: ${name}`);
}

/** For a method that takes nothing: an argument that a script passes all the same is not emulated. */
export function checkNoArguments(session: Session, method: string, given: readonly unknown[]): void {
  if (given.length > 0) throw session.notEmulated(`${method} with an argument`);
}

const PLAIN = { text: 'string', number: 'number', boolean: 'boolean', function: 'function' } as const;

/** Whether a value is of a kind; `null` and `undefined` are of none. */
export function isOfKind(value: unknown, kind: OptionKind | readonly OptionKind[]): boolean {
  if (isList(kind)) return kind.some((one) => isOfKind(value, one));
  if (typeof kind === 'object') return kind.oneOf.includes(value);
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'date') return isDate(value);
  if (kind === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === PLAIN[kind];
}

const isList = (kind: OptionKind | readonly OptionKind[]): kind is readonly OptionKind[] => Array.isArray(kind);

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'an object' : String(value);
