import type { Session } from '../../types';
import { readOptions } from '../options';

/** For methods without options that JavaScript calls by itself: toString, and toJSON with the key of the value. */
export function takesNothing(session: Session, method: string, given: unknown): void {
  if (typeof given !== 'string') readOptions(session, method, given, {});
}
