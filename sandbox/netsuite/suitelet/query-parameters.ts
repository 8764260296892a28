import type { Session } from '../types';
import { isReservedParameter } from './address';

/**
 * Parameters that a script adds to a URL. Arrays and objects are not allowed (help: section_4424988773), reserved names
 * have unforeseeable effects (help: section_1516659125): both are not emulated.
 */
export function queryParameters(session: Session, call: string, given: Record<string, unknown> = {}): Record<string, string> {
  for (const [name, value] of Object.entries(given)) {
    if (isReservedParameter(name)) throw session.notEmulated(`${call} with the reserved parameter ${name}`);
    if (typeof value !== 'string' && typeof value !== 'number')
      throw session.notEmulated(`${call} with the parameter ${name} = ${String(value)}`);
  }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
}
