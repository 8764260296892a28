import * as log from 'N/log';
import { mask } from '../core/logging/mask';

/** One line of the script log. `details` of any other kind than a text is written as JSON. */
export interface LogLine {
  title: string;
  details?: unknown;
}

/** NetSuite keeps 99 characters of a title and 3,999 of the details (help: N/log). */
function masked({ title, details }: LogLine): { title: string; details: string } {
  return { title: mask(title), details: mask(typeof details === 'string' ? details : (JSON.stringify(details) ?? '')) };
}

/** The one way into the script log: nothing goes there but through the mask. Cost: none. */
export const error = (line: LogLine): void => log.error(masked(line));
export const audit = (line: LogLine): void => log.audit(masked(line));
