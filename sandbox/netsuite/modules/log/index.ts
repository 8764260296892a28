import type * as log from 'N/log';
import { LOG_LIMITS } from '../../limits';
import type { LogEntry, Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { countCall, LEVELS } from './call-limit';

interface LogOptions {
  title?: unknown;
  details?: unknown;
}

/**
 * N/log: `debug`, `audit`, `error`, `emergency`, each as (title, details), where the title may be a list [K], and as ({title, details}). Cost: none.
 * Entries below the deployment's log level are dropped; the level rises when a company logs too much (`countCall`). An entry
 * without title is called Untitled (help: section_4430384449).
 */
export function logModule(session: Session): object {
  const method =
    (level: LogEntry['level']) =>
    (first: unknown, details?: unknown): void => {
      const name = level.toLowerCase();
      session.call(`log.${name}`, 0, () => write(session, level, readEntry(session, name, first, details)));
    };
  return guardModule(session, 'N/log', {
    debug: method('DEBUG'),
    audit: method('AUDIT'),
    error: method('ERROR'),
    emergency: method('EMERGENCY'),
  } satisfies Emulates<typeof log>);
}

function readEntry(session: Session, method: string, first: unknown, details: unknown): LogOptions {
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return { title: first, details };
  return readOptions<LogOptions>(session, `N/log.${method}`, first, { optional: ['title', 'details'] });
}

function write(session: Session, level: LogEntry['level'], entry: LogOptions): void {
  const threshold = LEVELS.indexOf(session.deployment.logLevel as LogEntry['level']);
  if (threshold < 0) throw session.notEmulated(`log level ${session.deployment.logLevel}`);
  countCall(session);
  if (LEVELS.indexOf(level) < threshold) return;
  session.account.logs.push({
    time: session.account.clock.now(),
    script: session.script.scriptId,
    deployment: session.deployment.scriptId,
    level,
    title: textOf(session, entry.title ?? '').slice(0, LOG_LIMITS.titleCharacters) || 'Untitled',
    details: textOf(session, entry.details).slice(0, LOG_LIMITS.detailsCharacters),
  });
}

/** Objects become JSON (typings of N/log); an error of the language, whose JSON is `{}`, becomes its text [K]. */
function textOf(session: Session, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  if (isLanguageError(value)) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    throw session.notEmulated('N/log of an object that JSON cannot hold');
  }
}

function isLanguageError(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Error]' && !('toJSON' in value);
}
