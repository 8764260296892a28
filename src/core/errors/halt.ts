import { isErrorCode, type ErrorCode } from './catalogue';
import { ProductError } from './product-error';

/** A workflow that was stopped, since its next run would fail in the same way until somebody changes something. */
export interface Halt {
  code: ErrorCode;
  /** UTC, ISO 8601. */
  since: string;
  /** What the failed run was set up with, as `stampOf` gives it. */
  stamp: string;
}

/**
 * Hours after which a stopped workflow tries again by itself: what was mended in SuiteProjects Pro changes nothing here.
 * Rare, because repeated sign-ins that are refused lock the user there (status 416).
 */
const HOURS = 24;

/** A person who repairs these ends the halt; any other error may be gone at the next run. */
export const stopsWorkflow = (error: unknown): error is ProductError =>
  error instanceof ProductError &&
  error.code !== 'UNEXPECTED_ERROR' &&
  (error.entry.recovery === 'stop' || error.entry.recovery === 'fix-configuration');

/** Whether runs that nobody asked for stay away: what they are set up with is the same as then, and a day has not passed. */
export const holds = ({ since, stamp }: Halt, currentStamp: string, now: number): boolean =>
  stamp === currentStamp && now - Date.parse(since) < HOURS * 3_600_000;

/** A short mark of any values: 32-bit FNV-1a, in hexadecimal. Told apart by it, not protected. */
export function stampOf(values: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A halt as one field keeps it; '' for none. */
export const printHalt = (halt: Halt | undefined): string => (halt === undefined ? '' : `${halt.code} ${halt.since} ${halt.stamp}`);

/** Reads what `printHalt` wrote; undefined for anything else. */
export function readHalt(text: string): Halt | undefined {
  const [code = '', since = '', stamp = ''] = text.split(' ');
  return isErrorCode(code) && !Number.isNaN(Date.parse(since)) ? { code, since, stamp } : undefined;
}
