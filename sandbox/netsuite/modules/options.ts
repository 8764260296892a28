import type { Session } from '../types';

/** The options object of an API method, checked: all required ones are there, and none that is not emulated. */
export interface OptionRules {
  required?: readonly string[];
  optional?: readonly string[];
}

/**
 * Checks the options of `method` (`N/https.post`). Throws SSS_MISSING_REQD_ARGUMENT for a required option that is
 * undefined, null or '' and NOT_EMULATED for an option that the rules do not name.
 */
export function readOptions<T extends object>(session: Session, method: string, options: unknown, rules: OptionRules): T {
  const { required = [], optional = [] } = rules;
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw session.notEmulated(`${method} with positional arguments`);
  const given = (options ?? {}) as Record<string, unknown>;
  for (const name of required) {
    if (given[name] === undefined || given[name] === null || given[name] === '') throw missingArgument(session, method, name);
  }
  for (const name of Object.keys(given)) {
    if (!required.includes(name) && !optional.includes(name)) throw session.notEmulated(`${method} option ${name}`);
  }
  return given as T;
}

/** SSS_MISSING_REQD_ARGUMENT, worded as NetSuite does: `record.load: Missing a required argument: type`. */
export function missingArgument(session: Session, method: string, name: string): Error {
  return session.error('SSS_MISSING_REQD_ARGUMENT', `${method.replace(/^N\//, '')}: Missing a required argument: ${name}`);
}
