import type { EntryPoints } from '../realm/entry-points';
import type { Session } from '../types';

/** The `config` block of a Map/Reduce module. Help: section_1517279521. */
export interface Config {
  /** Absent: no retry after an error, but a re-run after a restart. 0: neither. 1 to 3: both. */
  retryCount?: number;
  exitOnError: boolean;
}

/** Reads the config block of a loaded script; other values than the documented ones are NOT_EMULATED. */
export function readConfig(session: Session, module: EntryPoints): Config {
  const given = (module['config'] ?? {}) as unknown as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (name !== 'retryCount' && name !== 'exitOnError') throw session.notEmulated(`Map/Reduce config.${name}`);
  }
  const { retryCount, exitOnError = false } = given;
  if (retryCount !== undefined && ![0, 1, 2, 3].includes(retryCount as number))
    throw session.notEmulated(`Map/Reduce config.retryCount ${String(retryCount)}`);
  if (typeof exitOnError !== 'boolean') throw session.notEmulated(`Map/Reduce config.exitOnError ${String(exitOnError)}`);
  return { retryCount: retryCount as number | undefined, exitOnError };
}
